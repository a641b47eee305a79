package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.Round;
import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.accompaniment.peer.PeerPage;
import be.datacoach.catalogue.content.ArtefactForm.Criterion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A round of feedback on the page.
 *
 * @param head when, by whom and how it ended
 * @param comments by field
 */
public record RoundRow(String head, String verdict, List<MarkRow> marks, Map<String, String> comments, String remark) {
    public RoundRow {
        marks = List.copyOf(marks);
        comments = Map.copyOf(comments);
    }

    /** A criterion with the level that was reached, in words. */
    public record MarkRow(String criterion, int mark, String level) {}

    static RoundRow of(Round round, List<Criterion> criteria, Days days) {
        String key = round.by().isEmpty() ? "app_round.by_nobody" : "app_round.by";
        return new RoundRow(
                days.phrases().say(key, days.day(round.at()), round.by()),
                "app_verdict." + round.verdict(),
                criteria.stream()
                        .flatMap(criterion -> mark(criterion, round.words()))
                        .toList(),
                round.words().comments(),
                round.words().remark());
    }

    /** What a colleague said: never a result, and called so. */
    static RoundRow of(PeerPage page, Days days) {
        String by = page.asked().of();
        Words words = page.said().words();
        return new RoundRow(
                days.phrases()
                        .say(
                                by.isEmpty() ? "app_round.by_nobody" : "app_round.by",
                                page.said().given().map(days::day).orElse(""),
                                by),
                "app_peer.verdict",
                page.form().criteria().stream()
                        .flatMap(criterion -> mark(criterion, words))
                        .toList(),
                words.comments(),
                words.remark());
    }

    private static Stream<MarkRow> mark(Criterion criterion, Words words) {
        return Stream.ofNullable(words.marks().get(criterion.id()))
                .map(mark ->
                        new MarkRow(criterion.label(), mark, criterion.levels().get(mark)));
    }
}
