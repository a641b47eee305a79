package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.adaptation.proof.Shortfall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves what is being written, while it is written: what is published is proved once, and a draft only in what it
 * changes. One proof at a time; they share what they learned.
 */
@ApplicationScoped
public class Proofs {

    /** After so many drafts, what they left behind is thrown away. */
    private static final int MOST_DRAFTS = 200;

    @Inject
    private Catalogue catalogue;

    private @Nullable Curriculum proved;
    private @Nullable CoverageProof published;
    private @Nullable Curriculum last;
    private @Nullable CoverageProof lastProof;
    private int drafts;

    /** What does not hold in this curriculum and does in what is published, and what does not hold in both. */
    public record Outcome(List<Shortfall> introduced, List<Shortfall> inherited) {
        public Outcome {
            introduced = List.copyOf(introduced);
            inherited = List.copyOf(inherited);
        }

        /** What came in, and what was there already on a subject that somebody is at work on. */
        public List<Shortfall> about(Predicate<String> subject) {
            return Stream.concat(introduced.stream(), inherited.stream().filter(one -> subject.test(one.subject())))
                    .toList();
        }
    }

    /** The claims that a changed curriculum breaks. */
    public synchronized Outcome of(Curriculum changed) {
        List<Shortfall> before = published().shortfalls();
        var all = proof(changed).shortfalls();
        return new Outcome(
                all.stream().filter(one -> before.stream().noneMatch(same(one))).toList(),
                all.stream().filter(one -> before.stream().anyMatch(same(one))).toList());
    }

    /** Who reads what at a variation point of this curriculum; nothing where that cannot be told in a table. */
    public synchronized Optional<Readership> readers(Curriculum changed, VariationPoint point) {
        return proof(changed).readers(point);
    }

    private static Predicate<Shortfall> same(Shortfall one) {
        return other -> one.claim() == other.claim()
                && one.subject().equals(other.subject())
                && one.others().equals(other.others());
    }

    private CoverageProof proof(Curriculum changed) {
        CoverageProof base = published();
        if (same(changed, proved)) return base;
        CoverageProof known = lastProof;
        if (known != null && same(changed, last)) return known;
        drafts++;
        CoverageProof made = base.again(changed);
        last = changed;
        lastProof = made;
        return made;
    }

    /** Whether a proof of one is a proof of the other: most edits change words that no proof looks at. */
    private static boolean same(Curriculum one, @Nullable Curriculum other) {
        if (one == other || other == null) return one == other;
        return List.copyOf(one.modules()).equals(List.copyOf(other.modules()))
                && one.rules().equals(other.rules())
                && List.copyOf(one.competencies()).equals(List.copyOf(other.competencies()))
                && List.copyOf(one.attributes()).equals(List.copyOf(other.attributes()))
                && List.copyOf(one.tasks()).equals(List.copyOf(other.tasks()))
                && one.ties().equals(other.ties());
    }

    private CoverageProof published() {
        Curriculum now = catalogue.curriculum();
        CoverageProof known = published;
        if (known != null && proved == now && drafts < MOST_DRAFTS) return known;
        CoverageProof made = CoverageProof.of(now);
        published = made;
        proved = now;
        last = null;
        lastProof = null;
        drafts = 0;
        return made;
    }
}
