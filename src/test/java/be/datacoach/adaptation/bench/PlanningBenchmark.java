package be.datacoach.adaptation.bench;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.generated.GeneratedCase;
import be.datacoach.adaptation.generated.GeneratedCurriculum;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.plan.Counterfactual;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Plans, compares and explains the paths of generated learners. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanningBenchmark {

    private static final int LEARNERS = 500;
    private static final int EVERYBODY = 10_000;

    private List<PlanningCase> shipped = List.of();
    private List<PlanningCase> large = List.of();
    private List<LearningPath> paths = List.of();
    private int turn;

    @Setup
    public void generate() {
        shipped = GeneratedCase.many(Shipped.curriculum(), LEARNERS).toList();
        Curriculum generated = GeneratedCurriculum.of(1, Size.LARGE);
        large = GeneratedCase.many(generated, LEARNERS / 5).toList();
        paths = shipped.stream().map(Planner::plan).toList();
    }

    private <T> T next(List<T> all) {
        turn++;
        return all.get(turn % all.size());
    }

    @Benchmark
    public LearningPath planOneShipped() {
        return Planner.plan(next(shipped));
    }

    @Benchmark
    public LearningPath planOneOf200Modules500Rules() {
        return Planner.plan(next(large));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public int planTenThousand() {
        int minutes = 0;
        for (int i = 0; i < EVERYBODY; i++) {
            minutes += Planner.plan(next(shipped)).minutesLeft();
        }
        return minutes;
    }

    @Benchmark
    public PathDifference difference() {
        LearningPath before = next(paths);
        return PathDifference.between(before, next(paths));
    }

    @Benchmark
    public Optional<Counterfactual> counterfactual() {
        PlanningCase planning = next(shipped);
        List<Decision> decisions = paths.get(turn % paths.size()).decisions();
        return Counterfactual.of(planning, decisions.get(turn % decisions.size()));
    }
}
