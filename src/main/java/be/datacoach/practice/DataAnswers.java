package be.datacoach.practice;

import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.DataHistory;
import be.datacoach.practice.scoring.DataScore;
import be.datacoach.practice.scoring.ItemScore;
import be.datacoach.practice.scoring.QuizHistory.Given;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers about numbers. A question may be answered as often as one likes; every answer is kept. */
@ApplicationScoped
class DataAnswers {
    private static final int LONGEST = 100;

    @Inject
    private Logbook logbook;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Completion completion;

    Outcome answer(Played played, DataExercise exercise, Answer answer) {
        DataExercise.Case one = played.of(exercise.cases());
        Optional<Question> question = one.questions().stream()
                .filter(asked -> asked.id().equals(answer.item()))
                .findFirst();
        if (question.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN_ITEM);
        }
        Choice choice = Choice.of(answer.value());
        boolean tooLong = choice.options().stream().anyMatch(value -> value.length() > LONGEST);
        if (tooLong || !DataScore.answers(question.get(), one.figure(), choice)) {
            return new Outcome.Refused(tooLong ? Refusal.TOO_LONG : Refusal.NOT_AN_ANSWER);
        }
        ItemScore score = DataScore.of(question.get(), choice);
        var result = GivenAnswers.result(new Given(1, answer.item(), choice), score);
        logbook.answered(played, played.thing(exercise, answer.item()), answer.key(), result);
        DataHistory history = answers.data(played, exercise);
        if (history.done()) {
            completion.complete(played, exercise);
        }
        return reply(played, history, question.get(), choice);
    }

    private static Outcome reply(Played played, DataHistory history, Question question, Choice choice) {
        List<Feedback> feedback = new ArrayList<>(Feedback.on(question, choice, played::words));
        String closing = played.words(history.exercise().closing());
        if (history.complete() && !closing.isEmpty()) {
            feedback.add(Feedback.onAll(closing));
        }
        return new Outcome.Answered(feedback, Optional.empty(), history.done());
    }
}
