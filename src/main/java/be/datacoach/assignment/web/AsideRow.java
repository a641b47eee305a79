package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.learner.SetAside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A decision that the coach set aside: what it said, since when, and how to name it to restore it. */
public record AsideRow(String sentence, String since, String rule, String target) {

    static Optional<AsideRow> of(SetAside aside, Map<AttributeId, Fact> facts, Wording wording) {
        Curriculum curriculum = wording.curriculum();
        return curriculum
                .rule(aside.rule())
                .map(rule -> new AsideRow(
                        sentence(rule, aside.target(), facts, curriculum)
                                .in(wording.phrases().locale()),
                        wording.phrases()
                                .say(
                                        "learner_path.aside.since",
                                        wording.phrases().day(aside.on(), wording.today())),
                        aside.rule().code(),
                        aside.target()));
    }

    /** The reason as the rule words it; what is not known any more is left open. */
    static Text sentence(Rule rule, String target, Map<AttributeId, Fact> facts, Curriculum curriculum) {
        var values = new HashMap<String, Text>();
        values.put("target", name(target, curriculum));
        facts.forEach((id, fact) ->
                curriculum.attribute(id).ifPresent(attribute -> values.put(id.name(), attribute.says(fact.value()))));
        Text filled = rule.because().sentence().filled(values);
        return new Text(filled.nl().replaceAll("\\{[^}]*}", "…"), filled.en().replaceAll("\\{[^}]*}", "…"));
    }

    private static Text name(String target, Curriculum curriculum) {
        if (target.isEmpty()) return Text.of("");
        return curriculum
                .find(new ModuleId(target))
                .map(module -> module.texts().title())
                .or(() -> curriculum.task(new TaskId(target)).map(task -> task.label()))
                .orElse(Text.of(""));
    }
}
