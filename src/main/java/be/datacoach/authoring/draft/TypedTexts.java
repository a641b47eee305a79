package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What people typed beside drafts, at most one a module for each. Everybody sees their own only. */
@ApplicationScoped
class TypedTexts {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    Optional<TypedText> mine(ModuleId module) {
        AccountId me = user.id();
        return entities.createQuery(
                        "select t from TypedText t where t.module = :module and t.author = :author", TypedText.class)
                .setParameter("module", module.code())
                .setParameter("author", me)
                .getResultStream()
                .findFirst();
    }

    /** Takes the place of what this author typed before. */
    void keep(ModuleId module, String words) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AccountId me = user.id();
        mine(module)
                .ifPresentOrElse(
                        typed -> typed.retype(words, now),
                        () -> entities.persist(new TypedText(module, words, new Draft.Writing(me, now))));
    }

    void drop(ModuleId module) {
        mine(module).ifPresent(entities::remove);
    }
}
