package be.datacoach.practice.web;

import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.AnswerItem;
import be.datacoach.practice.Feedback;
import be.datacoach.practice.run.Played;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sorting task on the page: each card a question, its places the answers. */
public record SortingPanel(Played played, Sorting sorting, Map<String, String> places) {
    public SortingPanel {
        places = Map.copyOf(places);
    }

    public String getIntro() {
        return played.words(sorting.intro());
    }

    /** Whether the places stand beside each other. */
    public boolean isBeside() {
        return sorting.fewPlaces();
    }

    public List<ItemRow> getCards() {
        return sorting.cards().stream().map(this::row).toList();
    }

    /** What is said when every card has a place. */
    public String getClosing() {
        return played.words(sorting.closing());
    }

    public boolean isClosed() {
        return places.size() == sorting.cards().size() && !sorting.closing().isEmpty();
    }

    private ItemRow row(Sorting.Card card) {
        Optional<String> place = Optional.ofNullable(places.get(card.id()));
        List<OptionRow> categories = sorting.categories().stream()
                .map(category -> new OptionRow(
                        card.id() + "-" + category.id(),
                        category.id(),
                        category.label(),
                        place.filter(category.id()::equals).isPresent()))
                .toList();
        return ItemRow.card(card.id(), played.words(card.text()), categories, place.map(at -> reply(card, at)));
    }

    private String reply(Sorting.Card card, String category) {
        Feedback feedback = Feedback.on(card, category, played::words);
        return Replies.of(new AnswerItem.Outcome.Answered(List.of(feedback), Optional.empty(), false))
                .toString();
    }
}
