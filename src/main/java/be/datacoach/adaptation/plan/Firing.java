package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Verdict;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Rule;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.path.Reason;
import java.util.HashMap;
import java.util.Map;

/**
 * A rule that holds for this learner.
 *
 * @param target the module or task it holds for, or empty for the whole path
 * @param scoped the facts as the rule saw them
 */
record Firing(Rule rule, String target, Verdict verdict, Facts scoped) {

    Reason reason(Curriculum curriculum) {
        return new Reason(
                Reason.Ground.RULE,
                rule.id().code(),
                rule.version(),
                rule.because().sentence().filled(words(curriculum)),
                verdict.because(),
                rule.because().sources(),
                rule.because().bindingWhy());
    }

    /** Whether every fact behind it was confirmed by somebody else than the learner alone. */
    boolean confirmed() {
        return verdict.because().stream().allMatch(Fact::confirmed);
    }

    private Map<String, Text> words(Curriculum curriculum) {
        var words = new HashMap<String, Text>();
        rule.when()
                .asks()
                .distinct()
                .forEach(id -> scoped.about(id)
                        .ifPresent(fact -> curriculum
                                .attribute(id)
                                .ifPresent(attribute -> words.put(id.name(), attribute.says(fact.value())))));
        if (!target.isEmpty()) words.put("target", targetLabel(curriculum));
        return words;
    }

    private Text targetLabel(Curriculum curriculum) {
        return switch (rule.scope()) {
            case MODULE -> curriculum.module(new ModuleId(target)).texts().title();
            case TASK -> curriculum.task(new TaskId(target)).orElseThrow().label();
            case LEARNER -> Text.of("");
        };
    }
}
