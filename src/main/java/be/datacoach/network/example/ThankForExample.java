package be.datacoach.network.example;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A reader thanks the author of an example in words, which the author alone reads. */
@ApplicationScoped
public class ThankForExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Inject
    private Clock clock;

    /**
     * Says it, or says something else than before.
     *
     * @param named whether the author may read who says it
     * @return false when nothing was said, or something that cannot be kept
     */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public boolean thank(String uid, String typed, boolean named) {
        PracticeExample example = examples.locked(uid);
        boolean readable = examples.shown(example)
                .filter(shown -> sight.mayRead(user.id(), example, shown))
                .isPresent();
        if (!readable || example.isBy(user.id())) throw NotAllowed.on(uid);
        Optional<String> words = WrittenText.readable(typed.strip())
                .filter(said -> !said.isEmpty() && said.length() <= ExampleThanks.LONGEST);
        words.ifPresent(said -> given(example).say(said, named, clock.instant()));
        return words.isPresent();
    }

    private ExampleThanks given(PracticeExample example) {
        return examples.thanksFor(example).stream()
                .filter(thanks -> thanks.giver().equals(user.id()))
                .findFirst()
                .orElseGet(() -> {
                    ExampleThanks thanks = new ExampleThanks(example.id(), user.id(), clock.instant());
                    examples.keep(thanks);
                    return thanks;
                });
    }
}
