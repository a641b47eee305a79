package be.datacoach.reporting.research.export;

import be.datacoach.access.Account;
import be.datacoach.accompaniment.feedback.GivenMarks;
import be.datacoach.accompaniment.logbook.Logbooks;
import be.datacoach.accompaniment.logbook.Logged;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.SurveyAnswers;
import be.datacoach.intake.result.PartResult;
import be.datacoach.intake.result.Results;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.TaskNeed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What one person answered, and how artefacts were marked. */
@Dependent
class AnswerSources {
    private static final String ENTRY = "entry";

    @Inject
    private Catalogue catalogue;

    @Inject
    private Answers answers;

    @Inject
    private Results results;

    @Inject
    private Shown shown;

    /** What was made and written. */
    @Dependent
    static class Shown {
        @Inject
        private GivenMarks marks;

        @Inject
        private Logbooks logbooks;

        @Inject
        private SurveyAnswers surveys;
    }

    List<List<String>> intake(Account person, String pid) {
        List<CompetencyScore> scores = results.finished(person, Part.of(Part.Kind.ENTRY))
                .map(PartResult::scores)
                .map(PartResult.Scores::competencies)
                .orElse(List.of());
        return new IntakeLines(catalogue.instruments().entry())
                .of(pid, answers.ofInstrument(person.uid(), ENTRY), scores);
    }

    /** What somebody said alone. */
    List<List<String>> needs(Account person, String pid) {
        return results
                .finished(person, Part.of(Part.Kind.NEEDS))
                .map(result -> result.scores().needs())
                .orElse(List.of())
                .stream()
                .map(need -> List.of(
                        "",
                        pid,
                        need.task().code(),
                        Integer.toString(need.importance()),
                        Integer.toString(need.coverage()),
                        Integer.toString(need.need()),
                        flag(need)))
                .toList();
    }

    private String flag(TaskNeed need) {
        var limits = catalogue.instruments().thresholds();
        return need.blindSpot(limits) ? "BLIND_SPOT" : need.priority(limits).name();
    }

    List<GivenMarks.Marked> marks(Account person) {
        return shown.marks.of(List.of(person.uid()));
    }

    List<Logged> weeks(Account person) {
        return shown.logbooks.of(List.of(person.id())).getOrDefault(person.id(), List.of());
    }

    List<SurveyAnswers.SurveyAnswer> surveys(Account person) {
        return shown.surveys.of(person.uid());
    }
}
