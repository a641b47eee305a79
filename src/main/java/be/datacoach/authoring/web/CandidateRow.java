package be.datacoach.authoring.web;

import be.datacoach.authoring.exchange.Delivery.Candidate;
import be.datacoach.authoring.exchange.Standing.State;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.FindingText;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import java.util.List;

/** A module in a ZIP, on the page. */
public record CandidateRow(
        String code,
        String title,
        String path,
        State state,
        int base,
        List<ChangeRow> changes,
        List<FindingRow> findings) {

    static CandidateRow of(Candidate candidate, Phrases phrases) {
        List<ChangeRow> changes = candidate.changes().isEmpty()
                ? List.of()
                : changes(candidate, ModuleSource.of(candidate.file().text()), phrases);
        return new CandidateRow(
                candidate.module().code(),
                candidate.title(),
                candidate.file().path(),
                candidate.state(),
                candidate.base(),
                changes,
                findings(candidate.findings(), phrases));
    }

    private static List<ChangeRow> changes(Candidate candidate, ModuleSource source, Phrases phrases) {
        return candidate.changes().stream()
                .map(change -> ChangeRow.of(change, source, phrases))
                .toList();
    }

    /** With line and column, where a finding is about a place in the file. */
    static List<FindingRow> findings(List<Finding> findings, Phrases phrases) {
        FindingText text = FindingText.in(phrases.locale());
        return findings.stream()
                .map(finding -> new FindingRow(place(finding, phrases), text.sentence(finding)))
                .toList();
    }

    private static String place(Finding finding, Phrases phrases) {
        return finding.line() == 0
                ? finding.file()
                : phrases.say(
                        "app_file.place",
                        finding.file(),
                        Integer.toString(finding.line()),
                        Integer.toString(finding.column()));
    }

    public boolean taken() {
        return state == State.CHANGED || state == State.NEW;
    }

    public boolean sameWords() {
        return state == State.CHANGED && changes.isEmpty();
    }

    public boolean otherWords() {
        return !changes.isEmpty();
    }
}
