package be.datacoach.practice;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives an answer to what can take it: each kind of block keeps and counts answers in its own way. */
@ApplicationScoped
class ExerciseAnswers {
    @Inject
    private QuizAnswers quizAnswers;

    @Inject
    private CardPlaces cardPlaces;

    @Inject
    private Turns turns;

    @Inject
    private DataAnswers dataAnswers;

    Outcome answer(OwnRuns.At here, Answer answer) {
        if (here.block() instanceof Quiz quiz) {
            return quizAnswers.answer(here.played(), quiz, answer);
        }
        if (here.block() instanceof Sorting sorting) {
            return cardPlaces.put(here.played(), sorting, answer);
        }
        if (here.block() instanceof Conversation conversation) {
            return turns.say(here.played(), conversation, answer);
        }
        if (here.block() instanceof DataExercise exercise) {
            return dataAnswers.answer(here.played(), exercise, answer);
        }
        return new Outcome.Refused(Refusal.UNKNOWN_ITEM);
    }
}
