package be.datacoach.authoring.web;

import be.datacoach.authoring.draft.Desk;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.Locale;

/**
 * The state of a draft in one line, always in sight.
 *
 * @param holds true, false, or unknown where there is no draft
 */
public record Proof(String holds, String words, List<FindingRow> findings) {
    public Proof {
        findings = List.copyOf(findings);
    }

    static Proof of(Desk.Work work, List<Finding> findings, Locale locale) {
        Phrases phrases = Phrases.in(locale);
        if (work.draft().isEmpty()) {
            return new Proof(
                    "unknown",
                    phrases.say("author_block.proof.none", work.newest().number()),
                    List.of());
        }
        return of(findings, FindingRow.of(findings, work.source(), locale), phrases);
    }

    /** Of a draft. */
    public static Proof of(List<Finding> findings, List<FindingRow> rows, Phrases phrases) {
        return findings.isEmpty()
                ? new Proof("true", phrases.say("author_block.proof.sound"), rows)
                : new Proof("false", phrases.say("author_block.proof.unsound", findings.size()), rows);
    }
}
