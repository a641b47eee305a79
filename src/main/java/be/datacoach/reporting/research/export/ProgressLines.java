package be.datacoach.reporting.research.export;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.evidence.ActiveMinutes;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Verb;
import java.util.List;

/** Raw lines on modules that were opened; which variants were read comes from the decisions that may be shown. */
final class ProgressLines {
    private static final int STEP = 5;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_GOES = 9;

    private ProgressLines() {}

    static List<List<String>> of(Done done) {
        return done.runs().stream().map(run -> line(done, run)).toList();
    }

    private static List<String> line(Done done, ModuleRun run) {
        int minutes = ActiveMinutes.in(done.events(), Iri.of(run.module())) / STEP * STEP;
        return List.of(
                done.pid(),
                run.module().code(),
                "",
                done.weeks().of(run.startedAt()),
                run.finishedAt().map(done.weeks()::of).orElse(""),
                Integer.toString(Math.min(MOST_MINUTES, minutes)),
                Long.toString(Math.min(MOST_GOES, goes(done, run))),
                run.score().map(score -> Integer.toString(score)).orElse(""),
                run.band().name(),
                run.finished() && run.band() == Band.EXEMPTION ? "YES" : "NO");
    }

    /** Goes at blocks; that the module as a whole was passed is no go. */
    private static long goes(Done done, ModuleRun run) {
        Iri module = Iri.of(run.module());
        return done.events().stream()
                .filter(event -> event.verb() == Verb.PASSED || event.verb() == Verb.FAILED)
                .filter(event -> event.object().iri().value().startsWith(module + "/"))
                .count();
    }
}
