package be.datacoach.authoring.questions;

import be.datacoach.authoring.bank.Rich;
import be.datacoach.authoring.bank.Rich.Format;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Markdown what a bank says in HTML or in plain words. */
final class Marked {

    private static final Pattern PIECE = Pattern.compile(
            "<!--.*?-->|<(?<close>/?)(?<tag>[a-zA-Z][a-zA-Z0-9]*)[^<>]*>|&(?<entity>#?[a-zA-Z0-9]{1,10});|(?<words>[^<&]+|[<&])",
            Pattern.DOTALL);
    private static final Pattern A_TAG = Pattern.compile("</?(p|br|div|b|i|strong|em|ul|ol|li|span|img|table)\\b");
    /** A line break, which no text may contain, until it is known to have words on both sides. */
    private static final char BREAK = '\uFDD8';

    private static final Set<String> REFUSED = Set.of(
            "img", "table", "script", "style", "iframe", "object", "embed", "video", "audio", "math", "svg", "form",
            "input");
    private static final Map<String, String> MARKS = Map.of("b", "**", "strong", "**", "i", "*", "em", "*");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("euml", "ë"),
            Map.entry("iuml", "ï"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("euro", "€"),
            Map.entry("deg", "°"));

    private final StringBuilder markdown = new StringBuilder();
    private boolean numbered;

    private Marked() {}

    static String down(Rich rich) throws Unfit {
        if (rich.format() == Format.MARKDOWN) return rich.text();
        boolean tagged = rich.format() == Format.HTML
                || (rich.format() == Format.MOODLE && A_TAG.matcher(rich.text()).find());
        return tagged ? html(rich.text()) : plain(rich.text());
    }

    private static String plain(String text) {
        return atLineStarts(escaped(text));
    }

    private static String html(String text) throws Unfit {
        var marked = new Marked();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group("tag") != null) {
                marked.tag(
                        piece.group("tag").toLowerCase(Locale.ROOT),
                        piece.group("close").isEmpty());
            } else if (piece.group("entity") != null) marked.words(entity(piece.group("entity")));
            else if (piece.group("words") != null) marked.words(piece.group("words"));
        }
        return tidy(marked.markdown.toString());
    }

    /** Without what only looks empty: breaks at the ends, marks around nothing. */
    private static String tidy(String markdown) {
        String tidy = markdown.replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replaceAll("^[\\s" + BREAK + "]+|[\\s" + BREAK + "]+$", "");
        boolean empty = tidy.chars().allMatch(c -> c == '*' || c == BREAK || Character.isWhitespace(c));
        return empty ? "" : tidy.replace(Character.toString(BREAK), "\\\n");
    }

    private void tag(String tag, boolean opens) throws Unfit {
        if (REFUSED.contains(tag)) throw new Unfit("fit_markup", tag);
        if (PARAGRAPHS.contains(tag)) markdown.append("\n\n");
        if (opens && (tag.equals("ol") || tag.equals("ul"))) numbered = tag.equals("ol");
        if (opens && tag.equals("li")) markdown.append(numbered ? "\n1. " : "\n- ");
        if (tag.equals("br")) markdown.append(BREAK);
        markdown.append(MARKS.getOrDefault(tag, ""));
    }

    /** White space of HTML is one space, and none where a line begins. */
    private void words(String words) {
        String spaced = words.replaceAll("[\\s\\u00A0]+", " ");
        boolean atStart = markdown.isEmpty() || "\n\uFDD8".indexOf(markdown.charAt(markdown.length() - 1)) >= 0;
        String said = atStart ? spaced.stripLeading() : spaced;
        markdown.append(atStart ? atLineStarts(escaped(said)) : escaped(said));
    }

    /** One that is not known stands as it was written. */
    private static String entity(String name) {
        try {
            if (name.startsWith("#x")) return Character.toString(Integer.parseInt(name.substring(2), 16));
            if (name.startsWith("#")) return Character.toString(Integer.parseInt(name.substring(1)));
        } catch (IllegalArgumentException noSign) {
            return "&" + name + ";";
        }
        return ENTITIES.getOrDefault(name, "&" + name + ";");
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]<>&|]", "\\\\$0");
    }

    /** What would begin a heading, a list or a line there. */
    private static String atLineStarts(String words) {
        return words.replaceAll("(?m)^(\\s*)([#+=~-])", "$1\\\\$2").replaceAll("(?m)^(\\s*\\d+)([.)])", "$1\\\\$2");
    }
}
