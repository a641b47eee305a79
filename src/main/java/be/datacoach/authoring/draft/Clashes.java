package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Clash;
import be.datacoach.authoring.source.Passage.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What waits to be put together. Everybody has their own: at most one at each place. */
@ApplicationScoped
public class Clashes {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Those of whoever asks, in a module, the newest first. */
    public List<OpenClash> mine(ModuleId module) {
        AccountId me = user.id();
        return entities.createQuery(
                        "select c from OpenClash c where c.module = :module and c.author = :me order by c.metAt desc",
                        OpenClash.class)
                .setParameter("module", module.code())
                .setParameter("me", me)
                .getResultList();
    }

    /** One of whoever asks. */
    public Optional<OpenClash> mine(String uid) {
        AccountId me = user.id();
        return entities.createQuery("select c from OpenClash c where c.uid = :uid and c.author = :me", OpenClash.class)
                .setParameter("uid", uid)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    void keep(ModuleId module, List<Clash> clashes, Optional<AccountId> other) {
        clashes.forEach(clash -> keep(module, clash, other));
    }

    /** @return its uid */
    String keep(ModuleId module, Clash clash, Optional<AccountId> other) {
        var meeting = new OpenClash.Meeting(user.id(), other, clock.instant());
        Optional<OpenClash> known = at(module, clash.where());
        known.ifPresent(open -> open.meet(clash, meeting));
        OpenClash open = known.orElseGet(() -> new OpenClash(module, clash, meeting));
        if (known.isEmpty()) entities.persist(open);
        return open.uid();
    }

    /** Whoever saved knowingly at a place, has chosen there. */
    void settle(ModuleId module, Where where) {
        at(module, where).ifPresent(entities::remove);
    }

    void settle(OpenClash clash) {
        entities.remove(clash);
    }

    private Optional<OpenClash> at(ModuleId module, Where where) {
        return mine(module).stream().filter(open -> open.where().equals(where)).findFirst();
    }
}
