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
     * @param address of the preview as they read it, below the application
     */
    public record Stuck(String who, String address) {}

    FindingRow(String place, String sentence) {
        this(place, sentence, Optional.empty(), Optional.empty());
    }

    public static List<FindingRow> of(List<Finding> findings, Locale locale) {
        FindingText text = FindingText.in(locale);
        return findings.stream()
                .map(finding -> new FindingRow(text.place(finding), text.sentence(finding)))
                .toList();
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
        String facts = somebody.persona().facts().values().stream()
                .map(fact -> "&" + encoded(fact.attribute().name()) + "="
                        + encoded(fact.value().toString()))
                .collect(Collectors.joining());
        String address = "/author/preview?module=" + encoded(module) + "&block=" + encoded(block) + facts;
        return new Stuck(somebody.who().in(locale), address);
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

    public String preview() {
        return stuck.map(Stuck::address).orElse("");
    }
}
