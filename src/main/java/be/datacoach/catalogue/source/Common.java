package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.SkillId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.Source;
import be.datacoach.catalogue.content.instrument.Instruments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the modules for coaches share: attributes, rules, competencies, tasks, sources, calendar, first screen and
 * instruments; and within it, what those for other learners share.
 */
public final class Common {

    private static final String SKILL = "skill.";

    private final Vocabulary vocabulary;
    private final List<Attribute> attributes;
    private final List<Tie> ties;
    private final Steering steering;
    private final List<Competency> competencies;
    private final List<Task> tasks;
    private final Surroundings surroundings;
    private final Function<ModuleId, Optional<SourceFile>> modules;
    private final @Nullable Common counsellors;

    /** The rules, what they refer to, and the reasons that are no rule. */
    record Steering(List<Rule> rules, List<Reference> references, Curriculum.Grounds grounds) {}

    /** What stands around the curriculum. */
    record Surroundings(
            Map<String, Source> sources,
            SchoolCalendar calendar,
            Forms forms,
            Instruments instruments,
            Map<String, DataSet> dataSets) {

        /** The same for others, who are asked something else. */
        Surroundings with(Forms others) {
            return new Surroundings(sources, calendar, others, instruments, dataSets);
        }
    }

    /** What coaches are asked about themselves and their school. */
    record Forms(FirstScreen firstScreen, ContextForm context) {}

    /** What can be asked and what can be learned. */
    record Ground(
            List<Attribute> attributes,
            List<Tie> ties,
            Vocabulary vocabulary,
            List<Competency> competencies,
            List<Task> tasks) {}

    Common(Ground ground, Steering steering, Surroundings surroundings) {
        this.vocabulary = ground.vocabulary;
        this.attributes = List.copyOf(ground.attributes);
        this.ties = List.copyOf(ground.ties);
        this.competencies = List.copyOf(ground.competencies);
        this.tasks = List.copyOf(ground.tasks);
        this.steering = steering;
        this.surroundings = surroundings;
        this.modules = module -> Optional.empty();
        this.counsellors = null;
    }

    private Common(Common other, Function<ModuleId, Optional<SourceFile>> modules, @Nullable Common counsellors) {
        this.vocabulary = other.vocabulary;
        this.attributes = other.attributes;
        this.ties = other.ties;
        this.competencies = other.competencies;
        this.tasks = other.tasks;
        this.steering = other.steering;
        this.surroundings = other.surroundings;
        this.modules = modules;
        this.counsellors = counsellors;
    }

    /** The same, with the texts of modules in which blocks stand that others use. */
    public Common using(Function<ModuleId, Optional<SourceFile>> texts) {
        return new Common(this, texts, counsellors == null ? null : counsellors.using(texts));
    }

    /** The same, with what modules for counsellors share. */
    Common with(Common forCounsellors) {
        return new Common(this, modules, forCounsellors);
    }

    /** What the modules for these learners share. */
    public Common of(LearnerKind kind) {
        Common others = counsellors;
        return kind == LearnerKind.COUNSELLOR && others != null ? others : this;
    }

    /** The text of a module of which another one uses a block. */
    Optional<SourceFile> source(ModuleId module) {
        return modules.apply(module);
    }

    public Map<String, Source> sources() {
        return surroundings.sources;
    }

    public SchoolCalendar calendar() {
        return surroundings.calendar;
    }

    public FirstScreen firstScreen() {
        return surroundings.forms.firstScreen;
    }

    public ContextForm contextForm() {
        return surroundings.forms.context;
    }

    public Instruments instruments() {
        return surroundings.instruments;
    }

    /** Numbers that exercises may be about. */
    public Optional<DataSet> dataSet(String id) {
        return Optional.ofNullable(surroundings.dataSets.get(id));
    }

    public Set<String> dataSets() {
        return surroundings.dataSets.keySet();
    }

    /** A percentage of which nothing would be no question. */
    static int percent(Element element) {
        int percent = element.whole();
        if (percent < 1 || percent > 100) element.wrong("percent_expected", Integer.toString(percent));
        return percent;
    }

    /** A named limit, where the files name it. */
    public int threshold(String name, int otherwise) {
        return vocabulary.threshold(name).map(Double::intValue).orElse(otherwise);
    }

    ConditionReader conditions() {
        return new ConditionReader(vocabulary);
    }

    List<Reference> references() {
        return steering.references;
    }

    List<Task> tasks() {
        return tasks;
    }

    public List<Competency> allCompetencies() {
        return competencies;
    }

    Curriculum.Steering steering() {
        return new Curriculum.Steering(attributes, steering.rules, steering.grounds, ties);
    }

    Set<String> competencies() {
        var codes = new TreeSet<String>();
        competencies.forEach(competency -> codes.add(competency.id().code()));
        return codes;
    }

    /** The variant keys that a rule makes. */
    public Set<String> variantKeys() {
        var keys = new TreeSet<String>();
        steering.rules.stream()
                .flatMap(rule -> rule.then().stream())
                .filter(Action.Choose.class::isInstance)
                .forEach(action -> keys.add(((Action.Choose) action).key().code()));
        return keys;
    }

    /** The keys that a place names, joined by {@code +}. */
    Set<VariantKey> variantKeys(Element place) {
        Set<String> known = variantKeys();
        return Arrays.stream(place.text().split("\\+"))
                .map(String::strip)
                .peek(key -> {
                    if (!known.contains(key)) place.wrong("unknown_variant", key, Nearest.to(key, known));
                })
                .map(VariantKey::new)
                .collect(Collectors.toSet());
    }

    /** A skill is known when rules can ask how somebody did on it. */
    SkillId skill(Element place) {
        Set<String> known = skills();
        if (!known.contains(place.text())) {
            place.wrong("unknown_skill", place.text(), Nearest.to(place.text(), known));
        }
        return new SkillId(place.text());
    }

    /** The codes of the data literacy skills. */
    public Set<String> skills() {
        return attributes.stream()
                .map(attribute -> attribute.id().name())
                .filter(name -> name.startsWith(SKILL))
                .map(name -> name.substring(SKILL.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a data literacy skill is called; its code where nobody declared it. */
    public Text skillLabel(String code) {
        return attributes.stream()
                .filter(attribute -> attribute.id().name().equals(SKILL + code))
                .map(Attribute::label)
                .findFirst()
                .orElse(Text.of(code));
    }

    void checkSource(Element place) {
        if (!sources().containsKey(place.text())) {
            place.wrong(
                    "unknown_source",
                    place.text(),
                    Nearest.to(place.text(), sources().keySet()));
        }
    }
}
