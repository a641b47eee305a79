package be.datacoach.assignment.web;

import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.LastChange;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.ReadOwnPath;
import be.datacoach.assignment.RestoreDecision;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.ReadOwnFacts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The path: every step in order with its reason, and what it is tuned to. */
@Named
@RequestScoped
public class LearnerPathView {
    @Inject
    private ReadOwnPath readOwnPath;

    @Inject
    private LastChange lastChange;

    @Inject
    private RestoreDecision restoreDecision;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private ReasonWriter writer;

    @Inject
    private PathQuestions questions;

    private Optional<OwnPath> own = Optional.empty();
    private List<StepRow> steps = List.of();
    private List<ReasonRow> tuning = List.of();

    @PostConstruct
    void read() {
        own = readOwnPath.read();
        own.map(writer::steps).ifPresent(rows -> {
            steps = rows.all();
            tuning = rows.tuning();
        });
    }

    /** Without a path there are questions first. */
    public void arrive() {
        if (own.isEmpty()) {
            Faces.redirect("learner/start");
        }
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public List<ReasonRow> getTuning() {
        return tuning;
    }

    /** What the limits on change hold back until the next calculation. */
    public List<ReasonRow> getWaiting() {
        return rows(own.map(path -> path.path().waiting()).orElse(List.of()));
    }

    /** What only the coach may decide. */
    public List<QuestionRow> getQuestions() {
        return own.map(questions::asked).orElse(List.of());
    }

    public List<AnsweredRow> getAnswered() {
        return own.map(questions::answered).orElse(List.of());
    }

    public String answer(String key, boolean yes) {
        return questions.answer(key, yes);
    }

    public String withdraw(String rule, String about) {
        return questions.withdraw(rule, about);
    }

    public List<AsideRow> getAside() {
        if (own.isEmpty()) return List.of();
        Wording wording = writer.reasons(own.get()).wording();
        var facts = readOwnFacts.read().facts();
        return restoreDecision.restorable(LearnerKind.COACH).stream()
                .flatMap(aside -> AsideRow.of(aside, facts, wording).stream())
                .toList();
    }

    public boolean isProvisional() {
        return own.filter(path -> path.path().provisional()).isPresent();
    }

    public boolean isChanged() {
        return lastChange.read().filter(change -> !change.seen()).isPresent();
    }

    public String getLead() {
        return own.map(writer::timing).map(PathTiming::lead).orElse("");
    }

    public String getDeadline() {
        return own.map(writer::timing).map(PathTiming::deadline).orElse("");
    }

    public boolean isTooLate() {
        return own.map(writer::timing).filter(PathTiming::tooLate).isPresent();
    }

    public List<String> getRepairs() {
        return own.map(writer::timing).map(PathTiming::repairs).orElse(List.of());
    }

    private List<ReasonRow> rows(List<Decision> decisions) {
        return own.map(writer::reasons)
                .map(reasons -> decisions.stream().map(reasons::waiting).toList())
                .orElse(List.of());
    }
}
