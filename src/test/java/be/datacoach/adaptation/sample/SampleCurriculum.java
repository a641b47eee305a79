package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.curriculum.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A curriculum as a test needs it; whatever is not said is not there. */
public final class SampleCurriculum {

    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<LearningModule> modules = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private SampleCurriculum() {}

    public static SampleCurriculum curriculum() {
        return new SampleCurriculum();
    }

    public SampleCurriculum words(String name, Attribute.Owner owner, String... codes) {
        return attribute(name, owner, new Domain.Words(List.of(codes)));
    }

    public SampleCurriculum numbers(String name, double most) {
        return attribute(name, Attribute.Owner.LEARNER, new Domain.Numbers(0, most, 1));
    }

    public SampleCurriculum attribute(String name, Attribute.Owner owner, Domain domain) {
        attributes.add(new Attribute(
                new AttributeId(name), domain, owner, Attribute.Privacy.PRIVATE, Text.of(name), Map.of()));
        return this;
    }

    public SampleCurriculum competency(String code, int target) {
        competencies.add(new Competency(new CompetencyId(code), Text.of("label " + code), target, 0.5, false));
        return this;
    }

    public SampleCurriculum attitude(String code, int target) {
        competencies.add(new Competency(new CompetencyId(code), Text.of("label " + code), target, 0.5, true));
        return this;
    }

    public SampleCurriculum task(String code, String... taught) {
        List<ModuleId> list = Stream.of(taught).map(ModuleId::new).toList();
        tasks.add(new Task(new TaskId(code), Text.of("taak " + code), list));
        return this;
    }

    public SampleCurriculum with(SampleModule... more) {
        for (SampleModule module : more) modules.add(module.built());
        return this;
    }

    public SampleCurriculum with(SampleRule... more) {
        for (SampleRule rule : more) rules.add(rule.built());
        return this;
    }

    public SampleCurriculum with(Tie... more) {
        ties.addAll(List.of(more));
        return this;
    }

    public Curriculum built() {
        var grounds = new Curriculum.Grounds(
                Text.of("verplicht"),
                Text.of("gekozen"),
                Text.of("afgesproken"),
                Text.of("nodig voor {target}"),
                Text.of("voor {target}"),
                Text.of("want {facts}"));
        return new Curriculum(
                new Curriculum.Offer(competencies, modules, tasks),
                new Curriculum.Steering(attributes, rules, grounds, ties));
    }
}
