package be.datacoach.reporting.web;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.assignment.plan.WhyAside;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.RuleWords;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.sheet.CsvText;
import be.datacoach.reporting.fidelity.Fidelity;
import be.datacoach.reporting.fidelity.ReadFidelity.Counted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fidelity figures in words; what is not said is «minder dan vijf». */
@ApplicationScoped
public class FidelityWords {
    private static final String KEY = "app_fidelity.";

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    public record RuleRow(String rule, String says, String fired, String followed, String aside, String why) {}

    public record ModuleRow(String module, String people, String planned, String active) {}

    public record Page(String lead, String share, List<RuleRow> rules, List<ModuleRow> modules) {
        static final Page NOTHING = new Page("", "", List.of(), List.of());

        public Page {
            rules = List.copyOf(rules);
            modules = List.copyOf(modules);
        }
    }

    Page page(Counted counted, Locale locale) {
        Phrases phrases = Phrases.in(locale);
        Fidelity fidelity = counted.fidelity();
        LocalDateTime at = LocalDateTime.ofInstant(counted.at(), clock.getZone());
        String when = phrases.day(at.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(at);
        String lead = fidelity.people()
                .map(people -> phrases.say(KEY + "lead", people, when))
                .orElseGet(() -> phrases.say(KEY + "lead.few"));
        String share = fidelity.variantPercent()
                .map(percent -> phrases.say(KEY + "share", percent))
                .orElse("");
        return new Page(
                lead,
                share,
                fidelity.rules().stream().map(rule -> row(rule, phrases)).toList(),
                fidelity.modules().stream().map(module -> row(module, phrases)).toList());
    }

    /** The same as on the page, a line a rule and a line a module. */
    byte[] file(Counted counted, Locale locale) {
        Phrases phrases = Phrases.in(locale);
        Page page = page(counted, locale);
        var csv = new CsvText(heads(phrases, "rule", "says", "fired", "followed", "aside", "why"));
        page.rules()
                .forEach(row ->
                        csv.add(List.of(row.rule(), row.says(), row.fired(), row.followed(), row.aside(), row.why())));
        csv.add(heads(phrases, "module", "people", "planned", "active"));
        page.modules().forEach(row -> csv.add(List.of(row.module(), row.people(), row.planned(), row.active())));
        return csv.bytes();
    }

    private static List<String> heads(Phrases phrases, String... columns) {
        return Stream.of(columns)
                .map(column -> phrases.say(KEY + "head." + column))
                .toList();
    }

    private RuleRow row(Fidelity.OfRule rule, Phrases phrases) {
        return new RuleRow(
                rule.rule().code(),
                sentence(rule.rule(), phrases),
                Integer.toString(rule.fired()),
                many(rule.followed(), phrases),
                many(rule.aside(), phrases),
                Stream.of(WhyAside.values())
                        .filter(rule.why()::containsKey)
                        .map(code -> phrases.say("app_why_aside." + code) + ": "
                                + rule.why().get(code))
                        .collect(Collectors.joining(" · ")));
    }

    /** For whom it is and what it does; nothing for a rule that is no longer there. */
    private String sentence(RuleId id, Phrases phrases) {
        var curriculum = catalogue.curriculum();
        return curriculum.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(new RuleWords(new ConditionWords(curriculum, phrases))::say)
                .findFirst()
                .orElse("");
    }

    private ModuleRow row(Fidelity.OfModule module, Phrases phrases) {
        String title = catalogue
                .curriculum()
                .find(module.module())
                .map(found -> found.texts().title().in(phrases.locale()))
                .orElse(module.module().code());
        return new ModuleRow(
                title,
                Integer.toString(module.people()),
                phrases.duration(module.planned()),
                phrases.duration(module.active()));
    }

    private static String many(Optional<Integer> number, Phrases phrases) {
        return number.map(known -> Integer.toString(known)).orElseGet(() -> phrases.say(KEY + "few"));
    }
}
