package be.datacoach.authoring.web;

import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong, on the page.
 *
 * @param block where it can be mended in the browser; empty where it cannot
 */
public record FindingRow(String place, String sentence, Optional<String> block) {

    public static List<FindingRow> of(List<Finding> findings, Locale locale) {
        FindingText text = FindingText.in(locale);
        return findings.stream()
                .map(finding -> new FindingRow(text.place(finding), text.sentence(finding), Optional.empty()))
                .toList();
    }

    /** Those of a draft, each with the block that it is in. */
    static List<FindingRow> of(List<Finding> findings, ModuleSource source, Locale locale) {
        FindingText text = FindingText.in(locale);
        return findings.stream()
                .map(finding ->
                        new FindingRow(text.place(finding), text.sentence(finding), source.blockAt(finding.line())))
                .toList();
    }

    public boolean mendable() {
        return block.isPresent();
    }

    public String blockId() {
        return block.orElse("");
    }
}
