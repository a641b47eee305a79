package be.datacoach.adaptation.bench;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.generated.GeneratedCurriculum;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.proof.CoverageProof;
import be.datacoach.adaptation.proof.Shortfall;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Proves curricula, from nothing and after one edit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProofBenchmark {

    @Benchmark
    public List<Shortfall> proveShipped() {
        return CoverageProof.of(Shipped.curriculum()).shortfalls();
    }

    @Benchmark
    public List<Shortfall> prove200Modules500Rules() {
        return CoverageProof.of(GeneratedCurriculum.of(1, Size.LARGE)).shortfalls();
    }

    /** The state of an author who edits: all but one rule was proven before. */
    @State(Scope.Benchmark)
    public static class Edited {
        private final Curriculum after = Shipped.curriculum();
        private final CoverageProof before = CoverageProof.of(withoutTheLastRule(after));

        private static Curriculum withoutTheLastRule(Curriculum curriculum) {
            List<Rule> rules = curriculum.rules();
            return new Curriculum(
                    new Curriculum.Offer(
                            List.copyOf(curriculum.competencies()),
                            List.copyOf(curriculum.modules()),
                            List.copyOf(curriculum.tasks())),
                    new Curriculum.Steering(
                            List.copyOf(curriculum.attributes()),
                            rules.subList(0, rules.size() - 1),
                            curriculum.grounds(),
                            curriculum.ties()));
        }
    }

    @Benchmark
    public List<Shortfall> proveShippedAfterOneEdit(Edited edited) {
        return edited.before.again(edited.after).shortfalls();
    }
}
