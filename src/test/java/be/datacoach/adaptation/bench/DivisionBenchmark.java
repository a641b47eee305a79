package be.datacoach.adaptation.bench;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.generated.GeneratedCurriculum;
import be.datacoach.adaptation.generated.GeneratedTeam;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.sample.SampleTeam;
import be.datacoach.adaptation.team.Divider;
import be.datacoach.adaptation.team.Division;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.adaptation.team.OwnExplanation;
import be.datacoach.adaptation.team.Share;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Divides learning among generated teams, and among four beginners with equal hours: the hardest small team. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DivisionBenchmark {

    private static final int TEAMS = 100;

    private List<DivisionCase> four = List.of();
    private List<DivisionCase> twelve = List.of();
    private List<Division> divisions = List.of();
    private final DivisionCase beginners = beginners();
    private int turn;

    @Setup
    public void generate() {
        var large = GeneratedCurriculum.of(1, Size.LARGE);
        four = LongStream.range(0, TEAMS)
                .mapToObj(seed -> GeneratedTeam.in(Shipped.curriculum(), seed, 4))
                .toList();
        twelve = LongStream.range(0, TEAMS)
                .mapToObj(seed -> GeneratedTeam.in(large, seed, 12))
                .toList();
        divisions = four.stream().map(Divider::divide).toList();
    }

    private static DivisionCase beginners() {
        return SampleTeam.in(Shipped.curriculum())
                .needing("T01", 16)
                .needing("T05", 15)
                .needing("T09", 12)
                .needing("T12", 9)
                .needing("T11", 8)
                .coach("an", 60)
                .coach("bram", 60)
                .coach("chantal", 60)
                .coach("dirk", 60)
                .weeks(20)
                .built();
    }

    private <T> T next(List<T> all) {
        turn++;
        return all.get(turn % all.size());
    }

    @Benchmark
    public Division divideUpToFourShipped() {
        return Divider.divide(next(four));
    }

    @Benchmark
    public Division divideUpToTwelveOf200Modules() {
        return Divider.divide(next(twelve));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public Division divideFourBeginners() {
        return Divider.divide(beginners);
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public Division divideFourBeginnersWhileWaiting() {
        return Divider.divide(beginners, Divider.WHILE_WAITING);
    }

    /** What somebody waits for who asks what would change one module, in the hardest small team. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public OwnExplanation explainOneOfFourBeginners() {
        Division division = Divider.divide(beginners, Divider.WHILE_WAITING);
        Share share = division.table().shares().get(0);
        return OwnExplanation.of(beginners, division, share.who(), share.takes().get(0));
    }

    @Benchmark
    public List<OwnExplanation> explainOne() {
        DivisionCase asked = next(four);
        Division division = divisions.get(turn % divisions.size());
        Share share = division.table().shares().get(0);
        List<ModuleId> one = share.takes().stream().limit(1).toList();
        return one.stream()
                .map(module -> OwnExplanation.of(asked, division, share.who(), module))
                .toList();
    }
}
