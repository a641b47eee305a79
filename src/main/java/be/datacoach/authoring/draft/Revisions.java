package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.authoring.source.Passage.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The history of every draft. */
@ApplicationScoped
public class Revisions {

    /** After so many changes all text is kept once more. */
    private static final int WHOLE_EVERY = 40;

    /** How many revisions back somebody's page may be for its text to be found again. */
    private static final int LOOK_BACK = 25;

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
        if (find(module, number).isEmpty()) return Optional.empty();
        List<Then> thens = thens(module, number, number);
        return Optional.of(ModuleSource.of(thens.get(thens.size() - 1).text()));
    }

    /**
     * A text as somebody saw it lately.
     *
     * @param seal of what they saw
     */
    Optional<Passage> sealed(ModuleId module, Where where, long seal) {
        List<Then> lately = lately(module);
        for (int i = lately.size() - 1; i >= 0; i--) {
            Optional<Passage> then =
                    lately.get(i).at(where).filter(passage -> Text.of(passage).seal() == seal);
            if (then.isPresent()) return then;
        }
        return Optional.empty();
    }

    /** All text as somebody saw it lately. */
    Optional<ModuleSource> sealed(ModuleId module, long seal) {
        return lately(module).stream()
                .map(Then::text)
                .filter(text -> TypedSource.seal(text) == seal)
                .reduce((earlier, later) -> later)
                .map(ModuleSource::of);
    }

    /** Who wrote the words that stand at a place now, if that was lately. */
    Optional<AccountId> writer(ModuleId module, Where where) {
        List<Then> lately = lately(module);
        for (int i = lately.size() - 1; i > 0; i--) {
            boolean here = !lately.get(i)
                    .at(where)
                    .map(Passage::value)
                    .equals(lately.get(i - 1).at(where).map(Passage::value));
            if (here) return lately.get(i).revision().author();
        }
        // What stood there before these revisions may be anybody's.
        return lately.stream()
                .findFirst()
                .map(Then::revision)
                .filter(first -> first.base() == 0)
                .flatMap(Revision::author);
    }

    private List<Then> lately(ModuleId module) {
        int last = newest(module).map(Revision::number).orElse(0);
        return thens(module, Math.max(1, last - LOOK_BACK), last);
    }

    /** A revision and all text after it. */
    private record Then(Revision revision, String text) {
        Optional<Passage> at(Where where) {
            return ModuleSource.of(text).find(where);
        }
    }

    /** From {@code first} or somewhat earlier, to {@code last}. */
    private List<Then> thens(ModuleId module, int first, int last) {
        List<Revision> since = entities.createQuery(
                        "select r from Revision r where r.module = :module and r.number <= :last and r.number >="
                                + " (select max(w.number) from Revision w where w.module = :module"
                                + " and w.number <= :first and w.whole = true) order by r.number",
                        Revision.class)
                .setParameter("module", module.code())
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
        var thens = new ArrayList<Then>();
        String text = "";
        for (Revision one : since) {
            text = one.splice().on(one.whole() ? "" : text);
            thens.add(new Then(one, text));
        }
        return thens;
    }

    /** Who wrote since a moment; whoever was erased is not among them. */
    public Set<AccountId> authorsSince(ModuleId module, Instant moment) {
        return new HashSet<>(entities.createQuery(
                        "select distinct r.author from Revision r where r.module = :module and r.savedAt > :moment"
                                + " and r.author is not null",
                        AccountId.class)
                .setParameter("module", module.code())
                .setParameter("moment", moment)
                .getResultList());
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
