package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** One example, for whom it is shown to. */
@ApplicationScoped
public class ReadExample {
    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Inject
    private Accounts accounts;

    /** @throws NotAllowed when it does not exist, is not shown, or not to this reader: all three look the same */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public ShownExample read(String uid) {
        PracticeExample example = examples.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        ExampleText text = examples.shown(example)
                .filter(shown -> sight.mayRead(user.id(), example, shown))
                .orElseThrow(() -> NotAllowed.on(uid));
        return new ShownExample(
                uid,
                examples.contentOf(text),
                example.author().filter(author -> example.isNamed()).flatMap(this::name),
                text.shownAt().orElseThrow(),
                text.reach(),
                example.isBy(user.id()),
                sight.moderates(user.id(), example),
                thanked(example));
    }

    private String thanked(PracticeExample example) {
        return examples.thanksFor(example).stream()
                .filter(thanks -> thanks.giver().equals(user.id()))
                .map(ExampleThanks::words)
                .findFirst()
                .orElse("");
    }

    private Optional<String> name(AccountId somebody) {
        return Optional.ofNullable(accounts.namesOf(List.of(somebody)).get(somebody));
    }
}
