package be.datacoach.authoring.draft;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The history of every draft. */
@ApplicationScoped
public class Revisions {

    /** After so many changes all text is kept once more. */
    private static final int WHOLE_EVERY = 40;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    /** The newest of a module. */
    public Optional<Revision> newest(ModuleId module) {
        return of(module, 0, 1).stream().findFirst();
    }

    /** The newest first. */
    public List<Revision> of(ModuleId module, int first, int most) {
        return entities.createQuery(
                        "select r from Revision r where r.module = :module order by r.number desc", Revision.class)
                .setParameter("module", module.code())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Revision> find(ModuleId module, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.module = :module and r.number = :number", Revision.class)
                .setParameter("module", module.code())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All text of a module as it was then. */
    public Optional<ModuleSource> source(ModuleId module, int number) {
        List<Revision> since = entities.createQuery(
                        "select r from Revision r where r.module = :module and r.number <= :number and r.number >="
                                + " (select max(w.number) from Revision w where w.module = :module"
                                + " and w.number <= :number and w.whole = true) order by r.number",
                        Revision.class)
                .setParameter("module", module.code())
                .setParameter("number", number)
                .getResultList();
        if (since.isEmpty() || since.get(since.size() - 1).number() != number) return Optional.empty();
        String text = "";
        for (Revision one : since) text = one.splice().on(one.whole() ? "" : text);
        return Optional.of(ModuleSource.of(text));
    }

    /**
     * Keeps a change, at its number.
     *
     * @param before what stood there; nothing where all text is new, so that all of it is kept
     */
    void add(Revision.Position position, Optional<ModuleSource> before, ModuleSource after, Change change) {
        boolean whole = before.isEmpty() || position.number() % WHOLE_EVERY == 0;
        Splice splice =
                whole ? Splice.whole(after.text()) : Splice.between(before.get().text(), after.text());
        String block = change.before.onlyBlockChanged(after).orElse(Revision.SEVERAL);
        entities.persist(new Revision(position, new Revision.Act(change.kind, block, whole, splice), change.writing));
    }

    /** @param before what it is compared with to tell where it is */
    record Change(Revision.Kind kind, ModuleSource before, Draft.Writing writing) {}
}
