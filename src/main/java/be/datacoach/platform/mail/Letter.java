package be.datacoach.platform.mail;

import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a mail says, in the language of who gets it: written once, read as plain text and as HTML. Immutable. */
public final class Letter {
    private static final int LONGEST_SUBJECT = 180;

    private final Phrases phrases;
    private final String subject;
    private final List<Part> parts;
    private final Optional<String> unsubscribe;

    /** A piece of a letter, in order. */
    sealed interface Part {
        record Words(String text) implements Part {}

        record Item(String text) implements Part {}

        record Link(String label, String address) implements Part {}
    }

    private Letter(Phrases phrases, String subject, List<Part> parts, Optional<String> unsubscribe) {
        this.phrases = phrases;
        this.subject = subject;
        this.parts = List.copyOf(parts);
        this.unsubscribe = unsubscribe;
    }

    public static Letter in(Locale language) {
        return new Letter(Phrases.in(language), "", List.of(), Optional.empty());
    }

    public Letter subject(String key, Object... arguments) {
        return new Letter(phrases, oneLine(phrases.say(key, arguments)), parts, unsubscribe);
    }

    /** A paragraph. */
    public Letter say(String key, Object... arguments) {
        return with(new Part.Words(phrases.say(key, arguments)));
    }

    /** A line of a list. */
    public Letter item(String key, Object... arguments) {
        return with(new Part.Item(phrases.say(key, arguments)));
    }

    /** @param address of a page, absolute */
    public Letter link(String key, String address) {
        return with(new Part.Link(phrases.say(key), safe(address)));
    }

    /** A mail that somebody may refuse. @param address where one request is enough, without logging in */
    public Letter unsubscribe(String address) {
        return new Letter(phrases, subject, parts, Optional.of(safe(address)));
    }

    public Locale language() {
        return phrases.locale();
    }

    public String subject() {
        return subject;
    }

    Optional<String> unsubscribe() {
        return unsubscribe;
    }

    /** As plain text, with an empty line between what belongs apart. */
    public String plain() {
        StringBuilder text = new StringBuilder();
        boolean listing = false;
        for (Part part : parts) {
            if (listing && !(part instanceof Part.Item)) text.append('\n');
            listing = part instanceof Part.Item;
            if (part instanceof Part.Words words) {
                text.append(words.text()).append("\n\n");
            } else if (part instanceof Part.Item item) {
                text.append("- ").append(item.text()).append('\n');
            } else if (part instanceof Part.Link link) {
                text.append(link.label()).append(":\n").append(link.address()).append("\n\n");
            }
        }
        text.append("-- \n").append(phrases.say("mail_all.foot")).append('\n');
        unsubscribe.ifPresent(address -> text.append(phrases.say("mail_all.unsubscribe"))
                .append(": ")
                .append(address)
                .append('\n'));
        return text.toString();
    }

    /** As HTML: the same, set by a style in the document; no images, nothing from elsewhere. */
    public String html() {
        return LetterPage.of(phrases, subject, parts, unsubscribe);
    }

    private Letter with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Letter(phrases, subject, more, unsubscribe);
    }

    /** What somebody's name puts into a subject can end no header. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line;
    }

    private static String safe(String address) {
        if (!address.matches("https?://[\\x21-\\x7e&&[^<>\"]]{3,390}")) {
            throw new IllegalArgumentException("Not the address of a page");
        }
        return address;
    }
}
