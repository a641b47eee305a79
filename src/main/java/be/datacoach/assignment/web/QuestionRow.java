package be.datacoach.assignment.web;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.DecisionKey;
import be.datacoach.platform.Phrases;

/**
 * Something that only the coach may decide: what would be done, why it is asked, and the two answers.
 *
 * @param key names the question in an answer
 * @param no empty where it has to be done
 */
public record QuestionRow(ReasonRow reason, String key, String asked, String yes, String no) {

    static QuestionRow of(Decision question, Reasons reasons) {
        Phrases phrases = reasons.wording().phrases();
        String title = title(question, reasons.wording().curriculum(), phrases);
        boolean leavingOut = question instanceof Decision.LeaveOut;
        String asked = question instanceof Decision.AddBlock block
                ? phrases.say("learner_path.question.add", title, phrases.duration(block.minutes()))
                : phrases.say("learner_path.question.leave_out", title);
        String no = phrases.say(leavingOut ? "learner_path.question.leave_out.no" : "learner_path.question.add.no");
        return new QuestionRow(
                reasons.asked(question),
                DecisionKey.of(question).text(),
                asked,
                phrases.say(leavingOut ? "learner_path.question.leave_out.yes" : "learner_path.question.add.yes"),
                question.reason().contestable() ? no : "");
    }

    private static String title(Decision question, Curriculum curriculum, Phrases phrases) {
        ModuleId module = question.module().orElseThrow();
        return curriculum.module(module).texts().title().in(phrases.locale());
    }

    /** Whether the coach may also say no. */
    public boolean isRefusable() {
        return !no.isEmpty();
    }
}
