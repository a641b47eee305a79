package be.datacoach.practice;

import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.AnswerItem.Answer;
import be.datacoach.practice.AnswerItem.Outcome;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.Logbook;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards in their places. A card may be moved as often as one likes; the last place counts. */
@ApplicationScoped
class CardPlaces {
    @Inject
    private Logbook logbook;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Completion completion;

    Outcome put(Played played, Sorting sorting, Answer answer) {
        Optional<Sorting.Card> card = sorting.cards().stream()
                .filter(one -> one.id().equals(answer.item()))
                .findFirst();
        if (card.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN_ITEM);
        }
        Optional<String> category = category(sorting, answer.value());
        if (category.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_AN_ANSWER);
        }
        var result = GivenAnswers.result(card.get(), category.get());
        logbook.answered(played, played.thing(sorting, answer.item()), answer.key(), result);
        boolean done = answers.places(played, sorting).size() == sorting.cards().size();
        if (done) {
            completion.complete(played, sorting);
        }
        List<Feedback> feedback = new ArrayList<>();
        feedback.add(Feedback.on(card.get(), category.get(), played::words));
        if (done && !sorting.closing().isEmpty()) {
            feedback.add(Feedback.onAll(played.words(sorting.closing())));
        }
        return new Outcome.Answered(feedback, Optional.empty(), done);
    }

    private static Optional<String> category(Sorting sorting, List<String> value) {
        return sorting.categories().stream()
                .map(Sorting.Category::id)
                .filter(id -> value.equals(List.of(id)))
                .findFirst();
    }
}
