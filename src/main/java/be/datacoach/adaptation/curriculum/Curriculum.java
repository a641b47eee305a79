package be.datacoach.adaptation.curriculum;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything a path can be made of. Immutable; the same curriculum gives the same paths. */
public final class Curriculum {

    /** The reasons that are no rule: a mandatory module, one that was chosen or agreed on, a prerequisite, a target. */
    public record Grounds(Text mandatory, Text chosen, Text agreed, Text prerequisite, Text target, Text variant) {}

    private final Map<AttributeId, Attribute> attributes;
    private final Map<CompetencyId, Competency> competencies;
    private final Map<ModuleId, LearningModule> modules;
    private final Map<TaskId, Task> tasks;
    private final List<Rule> rules;
    private final Map<RuleId, Rule> rulesById;
    private final Grounds grounds;
    private final List<Tie> ties;

    /** What can be learned: competencies and the modules that grant them. */
    public record Offer(List<Competency> competencies, List<LearningModule> modules, List<Task> tasks) {}

    /** How paths are bent: what may be asked, the rules that ask it, and what holds among the answers of one person. */
    public record Steering(List<Attribute> attributes, List<Rule> rules, Grounds grounds, List<Tie> ties) {}

    public Curriculum(Offer offer, Steering steering) {
        this.attributes = keyed(steering.attributes, Attribute::id);
        this.competencies = keyed(offer.competencies, Competency::id);
        this.modules = new TreeMap<>(keyed(offer.modules, LearningModule::id));
        this.tasks = keyed(offer.tasks, Task::id);
        this.rules = List.copyOf(steering.rules);
        this.rulesById = keyed(rules, Rule::id);
        this.grounds = steering.grounds;
        this.ties = List.copyOf(steering.ties);
    }

    private static <K, V> Map<K, V> keyed(Collection<V> values, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    /** The modules in the order of their numbers. */
    public Collection<LearningModule> modules() {
        return java.util.Collections.unmodifiableCollection(modules.values());
    }

    public Optional<LearningModule> find(ModuleId id) {
        return Optional.ofNullable(modules.get(id));
    }

    public LearningModule module(ModuleId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("module " + id));
    }

    public Collection<Competency> competencies() {
        return java.util.Collections.unmodifiableCollection(competencies.values());
    }

    public Optional<Competency> competency(CompetencyId id) {
        return Optional.ofNullable(competencies.get(id));
    }

    public Collection<Attribute> attributes() {
        return java.util.Collections.unmodifiableCollection(attributes.values());
    }

    public Optional<Attribute> attribute(AttributeId id) {
        return Optional.ofNullable(attributes.get(id));
    }

    public Collection<Task> tasks() {
        return java.util.Collections.unmodifiableCollection(tasks.values());
    }

    public Optional<Task> task(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(RuleId id) {
        return Optional.ofNullable(rulesById.get(id));
    }

    public Grounds grounds() {
        return grounds;
    }

    /** What holds among the facts of one person. */
    public List<Tie> ties() {
        return ties;
    }

    /** The answers that are items of this competency; none where nothing is said of them. */
    public List<AttributeId> itemsOf(CompetencyId competency) {
        return ties.stream()
                .filter(Tie.Items.class::isInstance)
                .map(Tie.Items.class::cast)
                .filter(items -> items.competency().equals(competency))
                .flatMap(items -> items.answers().stream())
                .toList();
    }
}
