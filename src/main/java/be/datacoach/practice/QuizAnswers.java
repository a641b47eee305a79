package be.datacoach.practice;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.assignment.ExemptionLost;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.scoring.Attempt;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.ItemScore;
import be.datacoach.practice.scoring.QuizHistory;
import be.datacoach.practice.scoring.QuizHistory.Given;
import be.datacoach.practice.scoring.QuizScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;

/** Answers to quizzes: each item once in an attempt, and an outcome when all are answered. */
@ApplicationScoped
class QuizAnswers {
    @Inject
    private Logbook logbook;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Completion completion;

    @Inject
    private Event<ExemptionLost> exemptionLost;

    Outcome answer(Played played, Quiz quiz, Answer answer) {
        Optional<Quiz.Item> item = quiz.items().stream()
                .filter(one -> one.id().equals(answer.item()))
                .findFirst();
        if (item.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN_ITEM);
        }
        QuizHistory history = answers.history(played, quiz);
        int number = answer.attempt().orElse(history.current().number());
        Given given = new Given(number, answer.item(), Choice.of(answer.value()));
        Optional<Choice> before = history.attempt(number).flatMap(attempt -> attempt.choice(item.get()));
        if (before.isPresent()) {
            // Sent again, from here or from another window: the answer that was given stands.
            return before.get().equals(given.choice())
                    ? reply(played, quiz, item.get(), given)
                    : new Outcome.Refused(Refusal.ANSWERED_BEFORE);
        }
        if (number != history.current().number()) {
            return new Outcome.Refused(Refusal.OTHER_ATTEMPT);
        }
        if (!given.choice().answers(item.get(), item.get().form(number))) {
            return new Outcome.Refused(Refusal.NOT_AN_ANSWER);
        }
        return keep(played, quiz, item.get(), given, answer);
    }

    private Outcome keep(Played played, Quiz quiz, Quiz.Item item, Given given, Answer answer) {
        JsonObject result = GivenAnswers.result(given, score(item, given));
        if (!logbook.answered(played, played.thing(quiz, item.id()), answer.key(), result)) {
            // Under this key something else was kept before.
            return new Outcome.Refused(Refusal.NOT_AN_ANSWER);
        }
        answers.history(played, quiz)
                .attempt(given.attempt())
                .filter(attempt -> attempt.complete(quiz))
                .ifPresent(attempt -> settle(played, quiz, attempt));
        return reply(played, quiz, item, given);
    }

    private void settle(Played played, Quiz quiz, Attempt attempt) {
        QuizScore score = attempt.score(quiz);
        boolean confirms = played.band() == Band.EXEMPTION;
        // A challenge that takes the place of an exercise is never held against anybody.
        boolean harmless = quiz.challenge() && !confirms;
        logbook.ended(played, quiz, new Logbook.Ended(attempt.number(), score.percent(), score.passed(), harmless));
        if (quiz.challenge() && confirms && !score.passed()) {
            exemptionLost.fire(new ExemptionLost(played.run().account(), played.module()));
        }
        if (score.passed() || quiz.challenge()) {
            completion.complete(played, quiz);
        }
    }

    private Outcome reply(Played played, Quiz quiz, Quiz.Item item, Given given) {
        return new Outcome.Answered(
                Feedback.on(item, item.form(given.attempt()), given.choice(), played::words),
                item.kind() == Quiz.Kind.MULTIPLE ? Optional.of(score(item, given)) : Optional.empty(),
                answers.history(played, quiz).passed());
    }

    private static ItemScore score(Quiz.Item item, Given given) {
        return ItemScore.of(item, item.form(given.attempt()), given.choice());
    }
}
