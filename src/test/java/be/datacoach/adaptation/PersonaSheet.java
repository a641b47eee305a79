package be.datacoach.adaptation;

import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.adaptation.curriculum.VariationPoint;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Step;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.VariantGap;
import be.datacoach.adaptation.plan.Planner;
import be.datacoach.catalogue.content.Persona;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The path of a persona on one sheet, in the words of a counsellor; one thought a line, so that a change is one line. */
final class PersonaSheet {

    private static final Phrases DUTCH = Phrases.in(Locale.forLanguageTag("nl"));

    private final LearningPath path;
    private final List<String> lines = new ArrayList<>();

    private PersonaSheet(LearningPath path) {
        this.path = path;
    }

    static String of(Persona persona) {
        var planning =
                persona.planning(Shipped.curriculum(), Shipped.LIBRARY.common().calendar());
        var sheet = new PersonaSheet(Planner.plan(planning));
        sheet.lines.add(persona.name());
        sheet.lines.add(persona.story().nl());
        sheet.path.steps().forEach(sheet::step);
        sheet.section("OOK BESLIST", sheet.beside());
        sheet.section("WACHT", sheet.path.waiting());
        sheet.section("VRAAGT AAN DE CURSIST", sheet.path.questions());
        sheet.timing(sheet.path.timing());
        sheet.gaps();
        return String.join("\n", sheet.lines) + "\n";
    }

    private void step(Step step) {
        var module = Shipped.curriculum().module(step.module());
        lines.add("");
        lines.add(step.module() + " " + module.texts().title().nl());
        lines.add("    " + DUTCH.say("app_band." + step.band()) + ", " + state(step));
        String keys = keys(step, module.points());
        if (!keys.isEmpty()) lines.add("    leest: " + keys);
        if (!step.extras().isEmpty()) lines.add("    erbij: " + joined(step.extras()));
        lines.add("    want: " + sentence(step.why()));
        path.about(step.module()).stream()
                .filter(decision -> decision instanceof Decision.AboutModule)
                .map(Decision::reason)
                .filter(reason -> !reason.equals(step.why()))
                .forEach(reason -> lines.add("    en: " + sentence(reason)));
    }

    private static String state(Step step) {
        return switch (step.taking().state()) {
            case FINISHED -> "afgerond";
            case STARTED -> "bezig, " + DUTCH.duration(step.minutes());
            case OPEN -> DUTCH.duration(step.minutes());
        };
    }

    /** The keys that made this learner read something else; ? where a condition of its own did. */
    private static String keys(Step step, List<VariationPoint> points) {
        var keys = new TreeSet<String>();
        for (VariationPoint point : points) {
            int index = Objects.requireNonNullElse(indexes(step).get(point.id()), -1);
            if (index < 0 || index >= point.variants().size()) continue;
            String own =
                    joined(point.variants().get(index).keys().stream().sorted().toList());
            keys.add(own.isEmpty() ? "?" : own.replace(", ", "+"));
        }
        return String.join(", ", keys);
    }

    private static Map<PointId, Integer> indexes(Step step) {
        return step.variants();
    }

    private static String sentence(Reason reason) {
        String who = reason.rule().isEmpty()
                ? reason.ground().name().toLowerCase(Locale.ROOT)
                : reason.rule() + "@" + reason.version();
        return reason.sentence().nl() + " [" + who + "]";
    }

    /** What is not about one module, or adds to it. */
    private List<Decision> beside() {
        return path.decisions().stream()
                .filter(decision -> !(decision instanceof Decision.AboutModule about && path.has(about.about())))
                .toList();
    }

    private void section(String title, List<Decision> decisions) {
        if (decisions.isEmpty()) return;
        lines.add("");
        lines.add(title);
        decisions.forEach(one -> lines.add(("    " + one.getClass().getSimpleName() + " " + about(one)).stripTrailing()
                + ": " + sentence(one.reason())));
    }

    private static String about(Decision decision) {
        if (decision instanceof Decision.Reorder reorder) return joined(reorder.moved());
        if (decision instanceof Decision.Variant variant) return variant.target() + " in " + joined(variant.modules());
        return decision.target();
    }

    private void timing(Timing timing) {
        lines.add("");
        lines.add("PLANNING");
        lines.add("    " + timing.hoursAWeek() + " uur per week, klaar op " + timing.finish());
        timing.deadline().ifPresent(day -> lines.add("    einddatum " + day));
        timing.appointedUntil().ifPresent(day -> lines.add("    aangesteld tot " + day));
        lines.add("    " + (timing.inTime() ? "op tijd" : "niet op tijd"));
        if (timing.hurried()) lines.add("    tempo en werkblokken geven toe");
        timing.repairs().forEach(repair -> lines.add("    zou helpen: " + repair));
    }

    private void gaps() {
        if (path.gaps().isEmpty()) return;
        lines.add("");
        lines.add("NOG NIET GESCHREVEN");
        for (VariantGap gap : path.gaps()) {
            String read = gap.read().isEmpty() ? "wat iedereen leest" : plus(gap.read());
            lines.add("    " + gap.module() + "/" + gap.point() + ": " + plus(gap.wanted()) + ", leest " + read);
        }
    }

    private static String plus(List<VariantKey> keys) {
        return keys.stream().map(VariantKey::code).collect(Collectors.joining("+"));
    }

    private static String joined(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
