package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is planned for whom: {@code planning(curriculum).of(learner).until(date).path()}. */
public final class SampleCase {

    private final Curriculum curriculum;
    private SampleLearner learner = SampleLearner.learner();
    private final Map<CompetencyId, Integer> targets = new HashMap<>();
    private final Set<ModuleId> mandatory = new HashSet<>();
    private final Set<ModuleId> chosen = new HashSet<>();
    private List<ModuleId> agreed = List.of();
    private Optional<LocalDate> deadline = Optional.empty();
    private final List<SchoolCalendar.Pause> pauses = new ArrayList<>();
    private Optional<LearningPath> previous = Optional.empty();

    private SampleCase(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    public static SampleCase planning(SampleCurriculum curriculum) {
        return new SampleCase(curriculum.built());
    }

    public SampleCase of(SampleLearner somebody) {
        learner = somebody;
        return this;
    }

    public SampleCase aiming(String competency, int level) {
        targets.put(new CompetencyId(competency), level);
        return this;
    }

    public SampleCase mandatory(String module) {
        mandatory.add(new ModuleId(module));
        return this;
    }

    public SampleCase chosen(String module) {
        chosen.add(new ModuleId(module));
        return this;
    }

    /** What the coaches of the school settled, in the order of learning. */
    public SampleCase agreed(String... modules) {
        agreed = Stream.of(modules).map(ModuleId::new).toList();
        return this;
    }

    public SampleCase until(LocalDate date) {
        deadline = Optional.of(date);
        return this;
    }

    public SampleCase pausing(LocalDate from, LocalDate to) {
        pauses.add(new SchoolCalendar.Pause(from, to, Text.of("vakantie")));
        return this;
    }

    public SampleCase after(LearningPath path) {
        previous = Optional.of(path);
        return this;
    }

    public PlanningCase built() {
        return new PlanningCase(
                curriculum,
                learner.known(),
                new Assignment(targets, mandatory, chosen, deadline, agreed),
                new SchoolCalendar(pauses),
                SampleLearner.MONDAY,
                previous);
    }

    public LearningPath path() {
        return Planner.plan(built());
    }

    /** The codes of the modules, in order. */
    public static List<String> order(LearningPath path) {
        return path.steps().stream().map(Step::module).map(ModuleId::code).toList();
    }

    public static Step step(LearningPath path, String module) {
        return path.step(new ModuleId(module)).orElseThrow();
    }

    /** Decisions as kind, rule and target: {@code Add R1 M09}. */
    public static List<String> said(List<Decision> decisions) {
        return decisions.stream()
                .map(one -> one.getClass().getSimpleName() + " " + one.reason().rule() + " " + one.target())
                .toList();
    }
}
