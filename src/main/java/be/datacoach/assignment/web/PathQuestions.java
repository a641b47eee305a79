package be.datacoach.assignment.web;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.assignment.AnswerQuestion;
import be.datacoach.assignment.DecisionKey;
import be.datacoach.assignment.OwnPath;
import be.datacoach.assignment.WithdrawAnswer;
import be.datacoach.intake.ReadOwnFacts;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the own path asks and what was answered, for the page of the path. */
@RequestScoped
public class PathQuestions {
    private static final String PATH = "/learner/path?faces-redirect=true";
    private static final String CHANGES = "/learner/changes?faces-redirect=true";

    @Inject
    private AnswerQuestion answerQuestion;

    @Inject
    private WithdrawAnswer withdrawAnswer;

    @Inject
    private ReadOwnFacts readOwnFacts;

    @Inject
    private ReasonWriter writer;

    List<QuestionRow> asked(OwnPath own) {
        Reasons reasons = writer.reasons(own);
        return own.path().questions().stream()
                .map(question -> QuestionRow.of(question, reasons))
                .toList();
    }

    List<AnsweredRow> answered(OwnPath own) {
        Wording wording = writer.reasons(own).wording();
        var facts = readOwnFacts.read().facts();
        return withdrawAnswer.given().stream()
                .flatMap(answer -> AnsweredRow.of(answer, facts, wording).stream())
                .toList();
    }

    /** Yes changes the path, so that is shown; no leaves it as it is. */
    String answer(String key, boolean yes) {
        return switch (answerQuestion.answer(new DecisionKey(key), yes)) {
            case ANSWERED -> {
                Say.done("learner_path.message.info.answered");
                yield yes ? CHANGES : PATH;
            }
            case BINDING -> {
                Say.first("learner_path.message.warn.binding");
                yield PATH;
            }
            case GONE -> {
                Say.first("learner_path.message.warn.gone");
                yield PATH;
            }
        };
    }

    String withdraw(String rule, String about) {
        withdrawAnswer.withdraw(new RuleId(rule), about);
        Say.done("learner_path.message.info.withdrawn");
        return PATH;
    }
}
