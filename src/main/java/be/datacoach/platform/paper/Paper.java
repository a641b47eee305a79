package be.datacoach.platform.paper;

import java.util.List;
import java.util.Locale;

/**
 * A document for the {@link Press}: who made what, and what stands in it, from top to bottom. All of it is plain text;
 * what looks like markup is printed as it was typed.
 */
public record Paper(Imprint imprint, List<Part> parts) {

    /**
     * What a reader's program knows of the document without opening it.
     *
     * @param language of everything that does not say otherwise
     * @param about one sentence: what kind of document this is
     * @param foot at the bottom of every page, beside its number
     */
    public record Imprint(String title, Locale language, String author, String about, String foot) {}

    /** Something on the page. */
    public sealed interface Part permits Title, Heading, Text, Items, Facts, Table {}

    /** The one title, on top. */
    public record Title(Words words) implements Part {}

    /**
     * A heading, which is a bookmark too.
     *
     * @param level 2 or 3, one below the title or two
     * @param fresh whether it begins a page
     */
    public record Heading(int level, Words words, boolean fresh) implements Part {
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("level " + level);
            }
        }
    }

    /** Paragraphs: an empty line begins the next, other line ends stay where they are. */
    public record Text(Look look, String words) implements Part {}

    public record Items(List<String> items) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names with what they are. */
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    /** @param rows each as long as the heads; its first cell names it */
    public record Table(List<String> heads, List<List<String>> rows) implements Part {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words in a language of their own. */
    public record Words(String text, Locale language) {}

    /** How a text stands on the page. */
    public enum Look {
        PLAIN,
        /** Above a title. */
        KICKER,
        LEAD,
        /** Less than what is around it. */
        SOFT,
        /** Whom a document is about. */
        NAME,
        /** A line to sign on, with these words above it. */
        SIGN
    }

    public Paper {
        parts = List.copyOf(parts);
    }
}
