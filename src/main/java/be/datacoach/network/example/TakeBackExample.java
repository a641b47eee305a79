package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A coach takes an example back at any time: nobody else reads it from then on, and it can be written again. */
@ApplicationScoped
public class TakeBackExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    /** Only out of the waiting list; what others read already stays. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void fromWaiting(String uid) {
        examples.worked(own(uid))
                .filter(text -> text.stage() == Stage.WAITING)
                .ifPresent(text -> text.reopen(Stage.DRAFT));
    }

    /** Altogether. What is being written stays, or else what was shown becomes that. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void fromReaders(String uid) {
        PracticeExample example = own(uid);
        Optional<ExampleText> worked = examples.worked(example);
        worked.filter(text -> text.stage() == Stage.WAITING).ifPresent(text -> text.reopen(Stage.DRAFT));
        examples.shown(example).ifPresent(shown -> {
            if (worked.isPresent()) {
                examples.remove(shown);
            } else {
                shown.reopen(Stage.DRAFT);
                examples.forgetCircles(shown);
            }
        });
    }

    private PracticeExample own(String uid) {
        PracticeExample example = examples.locked(uid);
        if (!example.isBy(user.id())) throw NotAllowed.on(uid);
        return example;
    }
}
