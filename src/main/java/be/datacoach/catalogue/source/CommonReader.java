package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.Source;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Thresholds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the files that all modules share. */
final class CommonReader {
    static final String RULES = "rules/";
    /** What is for counsellors alone. */
    static final String COUNSELLORS = "counsellors/";

    private static final String ATTRIBUTES = "attributes.yaml";
    private static final String COMPETENCIES = "competencies.yaml";

    private final Map<String, SourceFile> files = new TreeMap<>();
    private final Findings findings;

    CommonReader(Iterable<SourceFile> files, Findings findings) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.findings = findings;
    }

    Common read() {
        Optional<Element> declared = top(ATTRIBUTES);
        List<Attribute> attributes = declared.map(AttributesReader::read).orElse(List.of());
        var vocabulary = new Vocabulary(attributes, thresholds());
        Map<String, Source> sources = sources();
        var rules = new RulesReader(new ConditionReader(vocabulary), sources.keySet());
        files.keySet().stream()
                .filter(path -> path.startsWith(RULES))
                .forEach(path -> top(path).ifPresent(rules::read));
        List<Task> tasks = tasks(rules.references());
        List<Competency> competencies = competencies("");
        var ties = new TiesReader(vocabulary, competencies);
        var ground = new Common.Ground(
                attributes, declared.map(ties::read).orElse(List.of()), vocabulary, competencies, tasks);
        var steering = new Common.Steering(rules.rules(), rules.references(), grounds());
        var around = new Common.Surroundings(
                sources,
                calendar(),
                forms(vocabulary, rules.references()),
                instruments(ground, sources.keySet()),
                dataSets());
        return new Common(ground, steering, around).with(counsellors(ground, steering, around));
    }

    /** What modules for counsellors share: files of their own, and beside them what all share. Nothing without them. */
    private Common counsellors(Common.Ground coaches, Common.Steering theirs, Common.Surroundings around) {
        Optional<Element> declared = optional(COUNSELLORS + ATTRIBUTES);
        List<Attribute> attributes = declared.map(AttributesReader::read).orElse(List.of());
        var vocabulary = new Vocabulary(attributes, coaches.vocabulary().thresholds());
        var rules = new RulesReader(
                new ConditionReader(vocabulary), around.sources().keySet(), theirs.rules());
        var competencies = new ArrayList<Competency>();
        var questions = new ArrayList<FirstScreen.Question>();
        declared.ifPresent(top -> {
            apart(top, coaches);
            top(COUNSELLORS + "rules.yaml").ifPresent(rules::read);
            competencies.addAll(competencies(COUNSELLORS));
            questions.addAll(new QuestionReader(vocabulary).read(list(COUNSELLORS + "first-screen.yaml", "questions")));
        });
        var ties = new TiesReader(vocabulary, competencies);
        var ground = new Common.Ground(
                attributes, declared.map(ties::read).orElse(List.of()), vocabulary, competencies, List.of());
        var forms = new Common.Forms(new FirstScreen(questions), ContextReader.nothing());
        return new Common(
                ground, new Common.Steering(rules.rules(), rules.references(), theirs.grounds()), around.with(forms));
    }

    /** What somebody is or shows as a coach is not known of them as a counsellor: nothing has one name for both. */
    private void apart(Element attributes, Common.Ground coaches) {
        apart(
                attributes.list("attributes"),
                name -> coaches.vocabulary().attribute(name).isPresent());
        Set<String> codes =
                coaches.competencies().stream().map(one -> one.id().code()).collect(Collectors.toSet());
        apart(list(COUNSELLORS + COMPETENCIES, "competencies"), codes::contains);
    }

    private static void apart(List<Element> elements, Predicate<String> taken) {
        elements.stream()
                .filter(element -> taken.test(element.text("id")))
                .forEach(element -> element.wrong("taken_by_coaches", element.text("id")));
    }

    private Optional<Element> top(String path) {
        SourceFile file = files.get(path);
        if (file == null) {
            findings.add(new Finding(path, 1, 1, "file_missing", List.of(path)));
            return Optional.empty();
        }
        return file.top(findings);
    }

    /** Nothing is wrong where this file is not there. */
    private Optional<Element> optional(String path) {
        return files.containsKey(path) ? top(path) : Optional.empty();
    }

    private Map<String, Double> thresholds() {
        var thresholds = new HashMap<String, Double>();
        top("thresholds.yaml").flatMap(top -> top.need("thresholds")).ifPresent(list -> {
            list.entries().forEach((name, value) -> thresholds.put(name, value.number()));
            Thresholds.NAMES.forEach(list::need);
        });
        return thresholds;
    }

    private Map<String, Source> sources() {
        var sources = new LinkedHashMap<String, Source>();
        for (Element element : list("sources.yaml", "sources")) {
            element.allowing(Set.of("id", "citation", "url", "kind", "strength", "checked"));
            var source = new Source(
                    element.text("id"),
                    element.text("citation"),
                    element.text("url", ""),
                    Texts.bilingual(element, "strength"),
                    Texts.date(element, "checked"));
            if (sources.put(source.id(), source) != null) element.wrong("source_twice", source.id());
        }
        return sources;
    }

    private Map<String, DataSet> dataSets() {
        var sets = new TreeMap<String, DataSet>();
        var reader = new DataSetReader(findings);
        for (String path : files.keySet()) {
            if (!path.startsWith(DataSetReader.FOLDER) || !path.endsWith(DataSetReader.CODEBOOK)) continue;
            String folder =
                    path.substring(DataSetReader.FOLDER.length(), path.length() - DataSetReader.CODEBOOK.length());
            String data = DataSetReader.FOLDER + folder + DataSetReader.DATA;
            SourceFile file = files.getOrDefault(data, new SourceFile(data, ""));
            top(path).ifPresent(top -> sets.put(folder, reader.read(folder, top, file)));
        }
        return sets;
    }

    private List<Competency> competencies(String folder) {
        var competencies = new ArrayList<Competency>();
        for (Element element : once(folder + COMPETENCIES, "competencies")) {
            competencies.add(new Competency(
                    new CompetencyId(element.text("id")),
                    Texts.bilingual(element, "label"),
                    element.whole("target"),
                    element.need("weight").map(Element::number).orElse(0.5),
                    element.flag("attitude", false)));
        }
        return competencies;
    }

    private List<Task> tasks(List<Reference> references) {
        var tasks = new ArrayList<Task>();
        for (Element element : once("tasks.yaml", "tasks")) {
            List<ModuleId> modules = element.list("modules").stream()
                    .map(place -> {
                        references.add(Reference.to(place, place.text()));
                        return new ModuleId(place.text());
                    })
                    .toList();
            tasks.add(new Task(new TaskId(element.text("id")), Texts.bilingual(element, "label"), modules));
        }
        return tasks;
    }

    private Curriculum.Grounds grounds() {
        Text none = Text.of("");
        return top("grounds.yaml")
                .map(top -> new Curriculum.Grounds(
                        Texts.reason(top, "mandatory"),
                        Texts.reason(top, "chosen"),
                        Texts.reason(top, "agreed"),
                        Texts.reason(top, "prerequisite"),
                        Texts.reason(top, "target"),
                        Texts.reason(top, "variant")))
                .orElse(new Curriculum.Grounds(none, none, none, none, none, none));
    }

    private SchoolCalendar calendar() {
        var pauses = new ArrayList<SchoolCalendar.Pause>();
        for (Element element : list("calendar.yaml", "pauses")) {
            var from = Texts.date(element, "from");
            var to = Texts.date(element, "to");
            if (to.isBefore(from)) element.wrong("period_backwards", element.text("id"));
            pauses.add(new SchoolCalendar.Pause(from, to, Texts.bilingual(element, "label")));
        }
        return new SchoolCalendar(pauses);
    }

    private Instruments instruments(Common.Ground ground, Set<String> sources) {
        var reader = new InstrumentsReader(ground);
        EntryTest entry = reader.entry(top("instruments/entry.yaml"));
        var forms = new Instruments.Forms(
                entry,
                reader.culture(top("instruments/culture.yaml")),
                reader.needs(top("instruments/needs.yaml")),
                reader.preferences(top("instruments/preferences.yaml")),
                reader.surveys(top("instruments/surveys.yaml"), entry),
                reader.intervisie(optional("instruments/intervisie.yaml"), sources));
        return new Instruments(
                forms,
                new Thresholds(ground.vocabulary().thresholds()),
                list("competencies.yaml", "competencies").stream()
                        .map(InstrumentParts::ladder)
                        .toList());
    }

    private Common.Forms forms(Vocabulary vocabulary, List<Reference> references) {
        var questions = new QuestionReader(vocabulary);
        var firstScreen = new FirstScreen(questions.read(list("instruments/first-screen.yaml", "questions")));
        ContextForm context = top("instruments/context.yaml")
                .map(top -> new ContextReader(questions, firstScreen, references).read(top))
                .orElse(ContextReader.nothing());
        return new Common.Forms(firstScreen, context);
    }

    /** A list in which no id may be there twice. */
    private List<Element> once(String path, String key) {
        Optional<Element> top = top(path);
        top.ifPresent(one -> one.once(key));
        return top.map(one -> one.list(key)).orElse(List.of());
    }

    private List<Element> list(String path, String key) {
        return top(path).map(top -> top.list(key)).orElse(List.of());
    }
}
