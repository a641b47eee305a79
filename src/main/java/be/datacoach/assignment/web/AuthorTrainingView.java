package be.datacoach.assignment.web;

import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.ReadTraining;
import be.datacoach.assignment.RestoreDecision;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.training.ReadOwnAnswers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A counsellor's own path: what comes, why, and how long it takes. The modules are taken in the player of coaches. */
@Named
@RequestScoped
public class AuthorTrainingView {
    private static final String PLAYER = "/learner/";

    @Inject
    private ReadTraining readTraining;

    @Inject
    private ReasonWriter writer;

    @Inject
    private Aside aside;

    /** What was set aside, and the answers that it rested on. */
    @RequestScoped
    public static class Aside {
        @Inject
        private RestoreDecision restoreDecision;

        @Inject
        private ReadOwnAnswers readOwnAnswers;

        List<AsideRow> rows(Wording wording) {
            var facts = readOwnAnswers.facts();
            return restoreDecision.restorable(LearnerKind.COUNSELLOR).stream()
                    .flatMap(one -> AsideRow.of(one, facts, wording).stream())
                    .toList();
        }
    }

    private Optional<OwnPath> own = Optional.empty();
    private List<StepRow> steps = List.of();
    private List<ReasonRow> tuning = List.of();

    @PostConstruct
    void read() {
        own = readTraining.read();
        own.map(path -> writer.steps(path, LearnerKind.COUNSELLOR)).ifPresent(rows -> {
            steps = rows.all();
            tuning = rows.tuning();
        });
    }

    public boolean isBegun() {
        return own.isPresent();
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    /** What shapes the path as a whole: where the examples come from. */
    public List<ReasonRow> getTuning() {
        return tuning;
    }

    public List<AsideRow> getAside() {
        return own.map(path ->
                        aside.rows(writer.reasons(path, LearnerKind.COUNSELLOR).wording()))
                .orElse(List.of());
    }

    /** Where a step is taken; empty where it cannot be opened now. */
    public String address(StepRow step) {
        return step.getHref().isEmpty() ? "" : Faces.getRequestContextPath() + PLAYER + step.getHref();
    }

    /** The whole of it is done. */
    public boolean isDone() {
        return own.filter(path ->
                        path.path().steps().stream().allMatch(step -> path.state(step.module()) == StepState.FINISHED))
                .isPresent();
    }

    /** What all of it takes, as it is planned now. */
    public String getDuration() {
        int minutes = steps.stream().mapToInt(StepRow::minutes).sum();
        return writer.phrases().duration(minutes);
    }
}
