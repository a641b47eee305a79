package be.datacoach.authoring.begin;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.Publication;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the text of a new module out of one that exists. Everything that is not about which module it is stays, but for
 * its place in every path: nobody gets a copy beside what it was copied from.
 */
final class Fresh {

    private static final Pattern REVIEW = Pattern.compile("(?m)^review:[^\\n]*\\n?(?:[ ]+[^\\n]*\\n?)*");
    private static final String GOAL_OF_TEMPLATES = "C1:1";

    /**
     * Who looks at it, and when; both go into the text.
     *
     * @param reviewer what stands there as long as nobody did
     * @param credit to what it was copied from; empty for a template
     */
    record Marks(String reviewer, LocalDate today, String credit) {}

    private Fresh() {}

    static ModuleSource of(String start, Beginning wanted, Marks marks) {
        String text = Publication.numbered(start, 1)
                .replaceFirst("(?m)^id:.*$", "id: " + wanted.id())
                .replaceFirst("(?m)^core:.*$", "core: false")
                .replaceFirst("(?m)^credit:.*\\R", "");
        if (!wanted.goal().isEmpty()) text = text.replace(GOAL_OF_TEMPLATES, wanted.goal());
        text = REVIEW.matcher(text).replaceFirst(Matcher.quoteReplacement(review(marks)));
        return named(ModuleSource.of(text), wanted);
    }

    /** The same for counsellors, where nothing says for whom it is yet. */
    static ModuleSource forCounsellors(ModuleSource source) {
        boolean said = source.text().lines().anyMatch(line -> line.startsWith("audience:"));
        return said
                ? source
                : ModuleSource.of(source.text().replaceFirst("(?m)^(status:.*)$", "$1\naudience: counsellor"));
    }

    private static String review(Marks marks) {
        String review = "review:\n  by: " + quoted(marks.reviewer) + "\n  on: " + marks.today + "\n";
        return marks.credit.isEmpty() ? review : "credit: " + quoted(marks.credit) + "\n" + review;
    }

    /** A scalar in double quotes: whatever is in it stays text. */
    static String quoted(String words) {
        return '"' + words.replaceAll("[\\p{Cntrl}]", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static ModuleSource named(ModuleSource source, Beginning wanted) {
        Map<Where, String> words = new TreeMap<>((one, other) -> one.path().compareTo(other.path()));
        for (String place : new String[] {"title", "title/nl", "title/en"}) words.put(head(place), wanted.title());
        for (String place : new String[] {"summary", "summary/nl", "summary/en"})
            words.put(head(place), wanted.summary());
        words.keySet().removeIf(where -> source.find(where).isEmpty());
        return source.with(words);
    }

    private static Where head(String path) {
        return new Where("", path);
    }
}
