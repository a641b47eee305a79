package be.datacoach.reporting.evaluation;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.assignment.survey.InviteToSurvey;
import be.datacoach.assignment.survey.SurveyWindow;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.Surveys;
import be.datacoach.intake.answering.Answers;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.answering.SurveyAnswers;
import be.datacoach.intake.result.ConfidenceGaps;
import be.datacoach.reporting.evaluation.LookingBack.State;
import be.datacoach.reporting.evaluation.LookingBack.Sure;
import be.datacoach.reporting.evaluation.LookingBack.Sureness;
import be.datacoach.reporting.evaluation.LookingBack.Wave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coach looks back: what they said and showed, before and after. */
@ApplicationScoped
public class ReadOwnEvaluation {
    private static final String CONFIDENCE = "confidence";

    @Inject
    private CurrentUser user;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Said said;

    @Inject
    private Planned planned;

    /** What was answered. */
    @Dependent
    static class Said {
        @Inject
        private SurveyAnswers surveys;

        @Inject
        private Answers answers;

        @Inject
        private ConfidenceGaps gaps;
    }

    /** What comes when. */
    @Dependent
    static class Planned {
        @Inject
        private InviteToSurvey inviteToSurvey;

        @Inject
        private Clock clock;

        State state(Optional<SurveyWindow> window) {
            LocalDate today = LocalDate.now(clock);
            if (window.filter(one -> one.holds(today)).isPresent()) return State.OPEN;
            return window.filter(one -> one.last().isBefore(today)).isPresent() ? State.OVER : State.COMING;
        }
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public LookingBack read() {
        Surveys surveys = catalogue.instruments().surveys();
        Map<String, SurveyWindow> windows = planned.inviteToSurvey.windows();
        Set<Part> settled = said.answers.settled(user.uid(), Part.SURVEYS);
        List<SurveyAnswers.SurveyAnswer> answers = said.surveys.of(user.uid());
        return new LookingBack(
                surveys.waves().stream()
                        .flatMap(wave -> wave(wave, windows, settled))
                        .toList(),
                SurveyTopics.of(surveys, answers),
                sureness());
    }

    private Stream<Wave> wave(Surveys.Wave wave, Map<String, SurveyWindow> windows, Set<Part> settled) {
        Optional<SurveyWindow> window = Optional.ofNullable(windows.get(wave.id()));
        // Of who is done, the days of the end are known, and a beginning does not come any more.
        boolean past = wave.anchor() == Surveys.Anchor.START && window.isEmpty() && !windows.isEmpty();
        return Part.ofWave(wave.id()).stream().map(part -> {
            State planning = past ? State.OVER : planned.state(window);
            boolean finished = said.answers.of(user.uid(), part).finished().isPresent();
            State state = finished ? State.ANSWERED : settled.contains(part) ? State.SKIPPED : planning;
            return new Wave(part, wave.title(), state, window);
        });
    }

    private List<Sureness> sureness() {
        Map<CompetencyId, Integer> first = said.gaps.first(user.id(), user.uid());
        Map<CompetencyId, Integer> again = said.gaps.again(user.id(), user.uid());
        // Only what is asked at both times can be laid beside each other.
        List<String> asked = catalogue.instruments().surveys().again();
        return catalogue.curriculum().competencies().stream()
                .map(Competency::id)
                .filter(id -> catalogue.instruments().entry().self().stream()
                        .anyMatch(one -> one.about().equals(id.code()) && asked.contains(one.id())))
                .filter(first::containsKey)
                .flatMap(id -> catalogue.curriculum().competency(id).stream())
                .map(one -> new Sureness(one.label(), sure(first.get(one.id())), sure(again.get(one.id()))))
                .toList();
    }

    private Optional<Sure> sure(@Nullable Integer gap) {
        double matters = catalogue.instruments().thresholds().of(CONFIDENCE);
        return Optional.ofNullable(gap).map(known -> Sure.of(known, matters));
    }
}
