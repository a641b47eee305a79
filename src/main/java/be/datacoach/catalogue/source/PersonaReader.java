package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.learner.Answer;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.learner.SetAside;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.catalogue.content.Persona;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a persona, as {@code docs/persona-format.md} describes it. Everything but the name may be left out; what
 * cannot be true of one person is a finding.
 */
public final class PersonaReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "story",
            "on",
            "facts",
            "proven",
            "modules",
            "set-aside",
            "waived",
            "availability",
            "answers",
            "assignment");
    private static final Set<String> YES_OR_NO = Set.of("YES", "NO");
    private static final int HIGHEST_LEVEL = 3;

    private final Curriculum curriculum;
    private final LocalDate today;

    /**
     * @param today the day to plan on when the persona names none
     */
    public PersonaReader(Curriculum curriculum, LocalDate today) {
        this.curriculum = curriculum;
        this.today = today;
    }

    public LibraryReader.Read<Persona> read(SourceFile file) {
        var findings = new Findings();
        Optional<Element> top = file.top(findings);
        return top.map(element -> LibraryReader.Read.of(read(element), findings))
                .orElseGet(() -> new LibraryReader.Read<>(Optional.empty(), findings.all()));
    }

    private Persona read(Element top) {
        top.allowing(KEYS);
        LocalDate on = top.find("on").map(none -> Texts.date(top, "on")).orElse(today);
        Map<AttributeId, Fact> facts = new PersonaFactsReader(curriculum, on).read(top.find("facts"));
        var modules = new PersonaModulesReader(curriculum);
        modules.read(top.find("modules"));
        top.find("facts").ifPresent(place -> modules.checkAgainst(facts, place));
        var learner = new LearnerSnapshot(
                facts,
                modules.proven(facts, levels(top, "proven")),
                modules.records(),
                setAside(top, on),
                waived(top),
                top.find("availability").map(AvailabilityReader::read).orElse(Availability.ALWAYS),
                answers(top, on));
        return new Persona(
                top.text("name"),
                top.find("story").map(Texts::bilingual).orElse(Text.of("")),
                on,
                learner,
                top.find("assignment").map(this::assignment).orElse(Assignment.open()));
    }

    private Map<CompetencyId, Integer> levels(Element parent, String key) {
        var levels = new HashMap<CompetencyId, Integer>();
        parent.find(key)
                .ifPresent(map -> map.entries().forEach((code, level) -> {
                    checkCompetency(level, code);
                    int number = level.whole();
                    if (number < 0 || number > HIGHEST_LEVEL) {
                        level.wrong("number_out_of_range", level.text(), "0", Integer.toString(HIGHEST_LEVEL));
                    }
                    levels.put(new CompetencyId(code), number);
                }));
        return levels;
    }

    private void checkCompetency(Element place, String code) {
        List<String> valid = curriculum.competencies().stream()
                .map(Competency::id)
                .map(CompetencyId::code)
                .toList();
        if (!valid.contains(code)) place.wrong("unknown_competency", code, Nearest.to(code, valid));
    }

    private Set<CompetencyId> waived(Element top) {
        var waived = new HashSet<CompetencyId>();
        for (Element element : top.optionalList("waived")) {
            checkCompetency(element, element.text());
            waived.add(new CompetencyId(element.text()));
        }
        return waived;
    }

    /** {@code R14}, or {@code R12/T03} for one target of a rule. */
    private List<SetAside> setAside(Element top, LocalDate on) {
        var all = new ArrayList<SetAside>();
        for (Element element : top.optionalList("set-aside")) {
            String[] parts = element.text().split("/", 2);
            var id = new RuleId(parts[0]);
            checkRule(element, parts[0])
                    .filter(one -> !one.because().contestable())
                    .ifPresent(one -> element.wrong("binding_rule", parts[0]));
            all.add(new SetAside(id, parts.length == 2 ? parts[1] : "", on));
        }
        return all;
    }

    /** {@code R25/M07: yes}: what was said to what a rule asked. */
    private List<Answer> answers(Element top, LocalDate on) {
        var all = new ArrayList<Answer>();
        top.find("answers")
                .ifPresent(map -> map.entries().forEach((asked, said) -> {
                    String[] parts = asked.split("/", 2);
                    checkRule(said, parts[0]);
                    if (parts.length < 2) said.wrong("rule_and_target_expected", asked);
                    if (!YES_OR_NO.contains(said.text())) {
                        said.wrong("unknown_value", said.text(), Nearest.to(said.text(), YES_OR_NO));
                    }
                    all.add(new Answer(
                            new RuleId(parts[0]),
                            parts.length < 2 ? "" : parts[1],
                            said.text().equals("YES"),
                            on));
                }));
        return all;
    }

    private Optional<Rule> checkRule(Element place, String code) {
        Optional<Rule> rule = curriculum.rule(new RuleId(code));
        if (rule.isEmpty()) {
            place.wrong(
                    "unknown_rule",
                    code,
                    Nearest.to(
                            code,
                            curriculum.rules().stream()
                                    .map(one -> one.id().code())
                                    .toList()));
        }
        return rule;
    }

    private Assignment assignment(Element element) {
        element.allowing(Set.of("targets", "mandatory", "deadline"));
        var mandatory = new HashSet<ModuleId>();
        for (Element module : element.optionalList("mandatory")) {
            mandatory.add(PersonaModulesReader.known(curriculum, module, module.text()));
        }
        return new Assignment(
                levels(element, "targets"),
                mandatory,
                element.find("deadline").map(place -> Texts.date(element, "deadline")));
    }
}
