package be.datacoach.assignment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnTempoTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final Curriculum CURRICULUM = LIBRARY.curriculum();

    /** Somebody who sends something every so many seconds, twenty times for each of the first two modules. */
    @ParameterizedTest
    @CsvSource({"60,1.0", "300,2.0", "600,2.0"})
    void makesRoomForWhoTakesMoreTimeAndAsksNothingOfWhoTakesLess(int seconds, double tempo) {
        List<ModuleRun> runs = firstTwo();
        List<Statement> sent = runs.stream()
                .flatMap(run -> IntStream.range(0, 20).mapToObj(i -> sent(run.module(), i, seconds)))
                .toList();
        assertThat(OwnTempo.of(sent, runs, CURRICULUM)).isEqualTo(tempo);
    }

    @ParameterizedTest
    @CsvSource({"1.4,1.5", "1.3,1.25", "1.1,1.0", "0.4,1.0"})
    void isSaidInQuarters(double share, double tempo) {
        List<ModuleRun> runs = firstTwo();
        int stated = runs.stream()
                .mapToInt(run -> CURRICULUM.module(run.module()).minutes().in(run.band()) + extra(run))
                .sum();
        ModuleId first = runs.get(0).module();
        int answers = 101;
        List<Statement> sent = IntStream.range(0, answers)
                .mapToObj(i -> sent(first, i, (int) Math.round(60 * share * stated / (answers - 1))))
                .toList();
        assertThat(OwnTempo.of(sent, runs, CURRICULUM)).isEqualTo(tempo);
    }

    private static int extra(ModuleRun run) {
        return run.extras().stream()
                .mapToInt(block -> CURRICULUM.module(run.module()).extras().getOrDefault(block, 0))
                .sum();
    }

    private static List<ModuleRun> firstTwo() {
        var planning = new PlanningCase(
                CURRICULUM,
                LearnerSnapshot.knowing(Map.of()),
                Assignment.open(),
                LIBRARY.common().calendar(),
                LocalDate.of(2026, 11, 23),
                Optional.empty());
        return Planner.plan(planning).steps().stream()
                .limit(2)
                .map(step -> new ModuleRun(new GivenPath(new AccountId(1), NINE), step, NINE))
                .toList();
    }

    private static Statement sent(ModuleId module, int count, int seconds) {
        var thing = new Statement.Thing(Iri.of(module, new BlockId("toets")), 1);
        return Statement.onPath("coach", "path", Verb.ANSWERED, thing, NINE.plusSeconds((long) count * seconds));
    }
}
