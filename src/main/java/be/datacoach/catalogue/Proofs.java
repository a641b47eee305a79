package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.proof.Readership;
import be.datacoach.adaptation.proof.Shortfall;
import be.datacoach.catalogue.content.LearnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Proves what is being written, while it is written: what is published is proved once, and a draft only in what it
 * changes. One proof at a time; they share what they learned.
 */
@ApplicationScoped
public class Proofs {

    @Inject
    private Catalogue catalogue;

    private final Map<LearnerKind, Bench> benches = new EnumMap<>(LearnerKind.class);

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

    /** The claims that a changed curriculum of these learners breaks. */
    public synchronized Outcome of(LearnerKind kind, Curriculum changed) {
        Bench bench = bench(kind);
        List<Shortfall> before = bench.published().shortfalls();
        var all = bench.proof(changed).shortfalls();
        return new Outcome(
                all.stream().filter(one -> before.stream().noneMatch(same(one))).toList(),
                all.stream().filter(one -> before.stream().anyMatch(same(one))).toList());
    }

    /** Who reads what at a variation point of this curriculum; nothing where that cannot be told in a table. */
    public synchronized Optional<Readership> readers(LearnerKind kind, Curriculum changed, VariationPoint point) {
        return bench(kind).proof(changed).readers(point);
    }

    private Bench bench(LearnerKind kind) {
        return benches.computeIfAbsent(kind, one -> new Bench(() -> catalogue.curriculum(one)));
    }

    private static Predicate<Shortfall> same(Shortfall one) {
        return other -> one.claim() == other.claim()
                && one.subject().equals(other.subject())
                && one.others().equals(other.others());
    }
}
