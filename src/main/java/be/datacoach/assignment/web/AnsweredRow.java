package be.datacoach.assignment.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.learner.Answer;
import java.util.Map;
import java.util.Optional;

/**
 * What the coach answered to a question of the path: what it said, what was answered when, and how to take it back.
 *
 * @param title of the module that it was about
 */
public record AnsweredRow(String title, String sentence, String answer, String rule, String about) {

    static Optional<AnsweredRow> of(Answer answer, Map<AttributeId, Fact> facts, Wording wording) {
        var phrases = wording.phrases();
        String said = answer.yes() ? "learner_path.answered.yes" : "learner_path.answered.no";
        return wording.curriculum()
                .rule(answer.rule())
                .map(rule -> new AnsweredRow(
                        title(answer, wording),
                        AsideRow.sentence(rule, "", facts, wording.curriculum()).in(phrases.locale()),
                        phrases.say(said, phrases.day(answer.on(), wording.today())),
                        answer.rule().code(),
                        answer.about()));
    }

    /** A question is about a module, or about a block of one: {@code M02/b}. */
    private static String title(Answer answer, Wording wording) {
        var module = new ModuleId(answer.about().split("/", 2)[0]);
        return wording.curriculum()
                .find(module)
                .map(one -> one.texts().title().in(wording.phrases().locale()))
                .orElse(module.code());
    }
}
