package be.datacoach.catalogue.command;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.plan.Counterfactual;
import be.datacoach.catalogue.content.Source;
import be.datacoach.catalogue.source.Library;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A decision in words, as an author reads it: everything that stands behind it, to the number. */
record DecisionWords(Library library, Phrases phrases, LocalDate today) {

    static List<ModuleId> modules(Decision decision) {
        if (decision instanceof Decision.Reorder reorder) return reorder.moved();
        if (decision instanceof Decision.Variant variant) return variant.modules();
        return decision.module().stream().toList();
    }

    /** «Volgorde M08, M09: ...» */
    String title(Decision decision) {
        String modules = modules(decision).stream().map(ModuleId::code).collect(Collectors.joining(", "));
        String what = decision instanceof Decision.Keep keep
                ? phrases.say("app_band." + keep.band())
                : decision instanceof Decision.Reorder ? "" : decision.target();
        String about = modules.equals(what) || modules.isEmpty() || what.startsWith(modules + "/")
                ? what.isEmpty() ? modules : what
                : (what + " " + modules).strip();
        return (phrases.say("command_decision." + decision.getClass().getSimpleName()) + " " + about).strip();
    }

    /** Rule, whether it may be set aside, facts and sources. */
    List<String> behind(Reason reason) {
        var lines = new ArrayList<String>();
        lines.add(ground(reason));
        reason.facts().forEach(fact -> lines.add(phrases.say("command_plan.fact", fact(fact))));
        reason.sources().stream()
                .map(id -> Optional.ofNullable(library.common().sources().get(id)))
                .flatMap(Optional::stream)
                .forEach(source -> lines.add(phrases.say("command_plan.source", source(source))));
        return lines;
    }

    private String ground(Reason reason) {
        String rule = reason.ground() == Reason.Ground.RULE
                ? phrases.say("command_plan.rule", reason.rule() + "@" + reason.version())
                : phrases.say("command_ground." + reason.ground());
        String binding = reason.bindingWhy().in(phrases.locale());
        if (reason.contestable()) return rule + " " + phrases.say("command_plan.contestable");
        return binding.isEmpty() ? rule : rule + " " + phrases.say("command_plan.binding", binding);
    }

    private String fact(Fact fact) {
        return phrases.say(
                "command_plan.given",
                label(fact.attribute()),
                value(fact.attribute(), fact.value()),
                phrases.day(fact.givenOn(), today),
                phrases.say("command_giver." + fact.giver()),
                phrases.say(fact.confirmed() ? "command_plan.confirmed" : "command_plan.unconfirmed"));
    }

    private String source(Source source) {
        return source.id() + ", " + source.citation();
    }

    String change(Optional<Counterfactual> counterfactual) {
        return counterfactual
                .map(known -> phrases.say(
                        "command_plan.changes",
                        known.changes().stream()
                                .map(this::change)
                                .collect(Collectors.joining(phrases.say("command_plan.and")))))
                .orElseGet(() -> phrases.say("command_plan.unchanging"));
    }

    private String change(Counterfactual.Change change) {
        String to = value(change.attribute(), change.to());
        return change.from()
                .map(from -> phrases.say(
                        "command_plan.change", label(change.attribute()), to, value(change.attribute(), from)))
                .orElseGet(() -> phrases.say("command_plan.change_unknown", label(change.attribute()), to));
    }

    private String label(AttributeId id) {
        return attribute(id).map(one -> one.label().in(phrases.locale())).orElse(id.name());
    }

    private String value(AttributeId id, Value value) {
        return attribute(id).map(one -> one.says(value).in(phrases.locale())).orElse(value.toString());
    }

    private Optional<Attribute> attribute(AttributeId id) {
        return library.curriculum().attribute(id);
    }
}
