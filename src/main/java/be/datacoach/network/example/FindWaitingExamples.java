package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What coaches of a counsellor's circles handed in and wait for, the longest first, or what of theirs is shown. */
@ApplicationScoped
public class FindWaitingExamples {
    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Inject
    private Accounts accounts;

    /** @param since when it was handed in, or shown */
    public record Line(String uid, String title, String author, Instant since) {}

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Page<Line> waiting(int page, int size) {
        return at(Stage.WAITING, "t.handedInAt, t.id", page, size);
    }

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Page<Line> shown(int page, int size) {
        return at(Stage.SHOWN, "t.shownAt desc, t.id desc", page, size);
    }

    private Page<Line> at(Stage stage, String order, int page, int size) {
        List<AccountId> coaches = sight.accompaniedBy(user.id());
        if (coaches.isEmpty()) return new Page<>(List.of(), 0, 1, size);
        Page<ExampleText> found = Listing.of("ExampleText", "t")
                .where("t.stage = :stage", "stage", stage)
                .where("t.author in :coaches", "coaches", coaches)
                .page(entities, ExampleText.class, order, page, size);
        Map<Long, PracticeExample> all =
                examples.withIds(found.rows().stream().map(ExampleText::example).toList());
        Map<AccountId, String> names = accounts.namesOf(
                found.rows().stream().flatMap(text -> text.author().stream()).toList());
        return found.map(text -> new Line(
                Objects.requireNonNull(all.get(text.example())).uid(),
                text.title(),
                text.author().map(author -> names.getOrDefault(author, "")).orElse(""),
                (stage == Stage.WAITING ? text.handedInAt() : text.shownAt()).orElseThrow()));
    }
}
