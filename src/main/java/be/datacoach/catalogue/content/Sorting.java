package be.datacoach.catalogue.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Cards to put under categories, with feedback for every choice. */
public record Sorting(Frame frame, VariedText intro, List<Category> categories, List<Card> cards, VariedText closing)
        implements Block {
    private static final int FEW = 3;

    public record Category(String id, String label) {}

    /**
     * Something to place.
     *
     * @param fits the categories that are right; empty where the choice is one's own
     * @param feedback by category
     */
    public record Card(String id, VariedText text, Set<String> fits, Map<String, VariedText> feedback) {
        public Card {
            fits = Set.copyOf(fits);
            feedback = Map.copyOf(feedback);
        }

        public boolean ownChoice() {
            return fits.isEmpty();
        }
    }

    public Sorting {
        categories = List.copyOf(categories);
        cards = List.copyOf(cards);
    }

    /** Whether the categories fit beside each other. */
    public boolean fewPlaces() {
        return categories.size() <= FEW;
    }

    @Override
    public Stream<VariedText> texts() {
        Stream<VariedText> cardTexts =
                cards.stream().flatMap(card -> Stream.concat(Stream.of(card.text), card.feedback.values().stream()));
        return Stream.of(Stream.of(intro), cardTexts, Stream.of(closing)).flatMap(texts -> texts);
    }
}
