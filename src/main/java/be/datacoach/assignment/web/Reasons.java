package be.datacoach.assignment.web;

import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.assignment.DecisionKey;
import be.datacoach.catalogue.content.Source;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of reasons: sentence, facts, sources with what they can bear, and the rule itself. */
record Reasons(Wording wording, Map<String, Source> sources) {

    /** Where a coach does what a decision asks for, by its target. */
    private static final Map<String, String> ACTS = Map.of("co-authors", "making", "joint-role-card", "making");

    /** Why a step is there; with the decision behind it, if one is. */
    ReasonRow why(Reason reason, Optional<Decision> decision) {
        return row(phrases().say("app_reason.why"), reason, decision);
    }

    /** A decision, named after what it does. */
    ReasonRow of(Decision decision) {
        return row(kind(decision) + ":", decision.reason(), Optional.of(decision));
    }

    /** A decision that is not in force, so that nothing can be done about it now. */
    ReasonRow waiting(Decision decision) {
        return row(kind(decision) + ":", decision.reason(), Optional.empty());
    }

    /** Why something is asked that only the coach may decide. */
    ReasonRow asked(Decision decision) {
        return row(phrases().say("app_reason.why_asked"), decision.reason(), Optional.empty());
    }

    /** Why something changed. */
    ReasonRow changed(Reason reason) {
        return row(phrases().say("app_reason.why_change"), reason, Optional.empty());
    }

    /** Why something moved that no rule holds in place: what held it elsewhere is gone. */
    ReasonRow letGo() {
        return new ReasonRow(
                phrases().say("app_reason.why_change"),
                phrases().say("app_reason.let_go"),
                List.of(),
                "",
                false,
                "",
                "");
    }

    private String kind(Decision decision) {
        return phrases().say("app_decision." + decision.getClass().getSimpleName());
    }

    List<FactRow> behind(Reason reason) {
        var rows = new ArrayList<FactRow>();
        reason.facts().forEach(fact -> rows.add(wording.fact(fact)));
        for (String id : reason.sources()) {
            Optional.ofNullable(sources.get(id)).ifPresent(source -> rows.add(source(source)));
        }
        if (reason.ground() == Reason.Ground.RULE) {
            rows.add(new FactRow(
                    phrases().say("app_reason.rule"),
                    phrases().say("app_reason.rule.version", reason.rule(), reason.version())));
        }
        return rows;
    }

    private ReasonRow row(String label, Reason reason, Optional<Decision> decision) {
        return new ReasonRow(
                label,
                reason.sentence().in(phrases().locale()),
                behind(reason),
                fixed(reason),
                reason.contestable(),
                decision.map(one -> DecisionKey.of(one).text()).orElse(""),
                decision.map(one -> ACTS.getOrDefault(one.target(), "")).orElse(""));
    }

    private String fixed(Reason reason) {
        if (reason.contestable() || reason.ground() == Reason.Ground.CONDITION) return "";
        String binding = reason.bindingWhy().in(phrases().locale());
        return binding.isEmpty() ? phrases().say("app_ground." + reason.ground()) : binding;
    }

    private FactRow source(Source source) {
        return new FactRow(
                phrases().say("app_reason.source"),
                source.citation() + ". " + source.strength().in(phrases().locale()));
    }

    private Phrases phrases() {
        return wording.phrases();
    }
}
