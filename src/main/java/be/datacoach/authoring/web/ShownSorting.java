package be.datacoach.authoring.web;

import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.authoring.web.ShownBlock.ItemRow;
import be.datacoach.authoring.web.ShownBlock.OptionRow;
import be.datacoach.catalogue.content.Sorting;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A sorting task, with the words that come when every card has its place.
 *
 * @param beside whether the places stand beside each other
 */
public record ShownSorting(String intro, List<ItemRow> cards, boolean beside, String closing) {

    /** @param id makes a name unique on the page */
    static ShownSorting of(Sorting sorting, PersonaView view, UnaryOperator<String> id) {
        List<ItemRow> cards = sorting.cards().stream()
                .map(card -> new ItemRow(
                        id.apply(card.id()),
                        view.words(card.text()),
                        "",
                        false,
                        places(sorting, id.apply(card.id())),
                        Optional.empty()))
                .toList();
        return new ShownSorting(view.words(sorting.intro()), cards, sorting.fewPlaces(), view.words(sorting.closing()));
    }

    private static List<OptionRow> places(Sorting sorting, String card) {
        return sorting.categories().stream()
                .map(place -> new OptionRow(card + "-" + place.id(), place.id(), place.label(), false))
                .toList();
    }

    public String getIntro() {
        return intro;
    }

    public List<ItemRow> getCards() {
        return cards;
    }

    public boolean isBeside() {
        return beside;
    }

    public boolean isClosed() {
        return !closing.isEmpty();
    }

    public String getClosing() {
        return closing;
    }
}
