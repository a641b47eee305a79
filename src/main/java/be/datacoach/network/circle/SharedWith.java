package be.datacoach.network.circle;

import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * What a feature has to say on the pages of learning together: a bean of any feature, found by its type. Each adds one section at
 * most to a page, and says nothing where it has nothing to say. It answers about whoever is logged in, and asks its own use cases,
 * so that nobody reads there what they may not read elsewhere.
 */
public interface SharedWith {
    /** Sections with a lower number come first. Own circles are at 100. */
    int place();

    /** On <em>Samen</em>, {@code /learner/together}, for the coach who looks. */
    default Optional<Section> forCoach(Phrases phrases) {
        return Optional.empty();
    }

    /** On the page of one circle, {@code /learner/circle}, for a coach who takes part in it. */
    default Optional<Section> forCircle(CircleKey circle, Phrases phrases) {
        return Optional.empty();
    }

    /** On <em>Netwerken</em>, {@code /author/networks}, for the counsellor who looks. */
    default Optional<Section> forCounsellor(Phrases phrases) {
        return Optional.empty();
    }

    /**
     * A heading with what stands under it. Everything is text; nothing is read as HTML.
     *
     * @param id a word for the address and the tests, unique over all sections, such as {@code examples}
     * @param text a sentence or two; empty for none
     * @param lines in the order in which they are shown
     */
    record Section(String id, String title, String text, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param text what is read, and pressed where there is a link
     * @param href within the application, such as {@code /learner/circle?uid=...}; empty for no link
     * @param note what stands beside it, soft; empty for none
     */
    record Line(String text, String href, String note) {
        public static Line of(String text, String href) {
            return new Line(text, href, "");
        }
    }
}
