package be.datacoach.authoring.web;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that is wrong, on the page.
 *
 * @param block where it can be mended in the browser; empty where it cannot
 * @param stuck who would get stuck; nobody where it is about no person
 */
public record FindingRow(String place, String sentence, Optional<String> block, Optional<Stuck> stuck) {

    private static final Pattern ID = Pattern.compile("(?m)^id: *(\\S+)");

    /**
     * Somebody who would get stuck.
     *
     * @param who what is known of them, in words
     * @param act the key of what can be done: to read as this person, or to make a persona of them
     * @param address where that is, below the application
     */
    public record Stuck(String who, String act, String address) {}

    FindingRow(String place, String sentence) {
        this(place, sentence, Optional.empty(), Optional.empty());
    }

    public static List<FindingRow> of(List<Finding> findings, Locale locale) {
        FindingText text = FindingText.in(locale);
        return findings.stream()
                .map(finding -> new FindingRow(
                        text.place(finding),
                        text.sentence(finding),
                        Optional.empty(),
                        finding.somebody().map(one -> made(one, locale))))
                .toList();
    }

    /** Where there is no module to read, as a persona to keep. */
    private static Stuck made(Finding.Somebody somebody, Locale locale) {
        return new Stuck(
                somebody.who().in(locale),
                "app_stuck.make",
                "/author/persona?" + facts(somebody).replaceFirst("^&", ""));
    }

    /** Those of a draft, each with the block that it is in. */
    public static List<FindingRow> of(List<Finding> findings, ModuleSource source, Locale locale) {
        FindingText text = FindingText.in(locale);
        Matcher id = ID.matcher(source.text());
        String module = id.find() ? id.group(1) : "";
        return findings.stream()
                .map(finding -> {
                    Optional<String> block = finding.file().equals(module + "/module.yaml")
                            ? source.blockAt(finding.line())
                            : Optional.empty();
                    Optional<Stuck> stuck = finding.somebody().map(one -> stuck(one, module, block.orElse(""), locale));
                    return new FindingRow(text.place(finding), text.sentence(finding), block, stuck);
                })
                .toList();
    }

    private static Stuck stuck(Finding.Somebody somebody, String module, String block, Locale locale) {
        String address = "/author/preview?module=" + encoded(module) + "&block=" + encoded(block) + facts(somebody);
        return new Stuck(somebody.who().in(locale), "app_stuck.become", address);
    }

    private static String facts(Finding.Somebody somebody) {
        return somebody.persona().facts().values().stream()
                .map(fact -> "&" + encoded(fact.attribute().name()) + "="
                        + encoded(fact.value().toString()))
                .collect(Collectors.joining());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public boolean mendable() {
        return block.isPresent();
    }

    public String blockId() {
        return block.orElse("");
    }

    public boolean aboutSomebody() {
        return stuck.isPresent();
    }

    public String who() {
        return stuck.map(Stuck::who).orElse("");
    }

    /** The key of what can be done about them. */
    public String act() {
        return stuck.map(Stuck::act).orElse("app_stuck.become");
    }

    public String address() {
        return stuck.map(Stuck::address).orElse("");
    }
}
