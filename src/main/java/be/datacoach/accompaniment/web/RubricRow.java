package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.catalogue.content.ArtefactForm.Criterion;
import java.util.List;
import java.util.stream.IntStream;

/** A criterion with its levels to choose from. */
public record RubricRow(String id, String label, List<LevelRow> levels) {
    public RubricRow {
        levels = List.copyOf(levels);
    }

    /** What a mark looks like. */
    public record LevelRow(int mark, String text, boolean chosen) {}

    static List<RubricRow> of(List<Criterion> criteria, Words words) {
        return criteria.stream().map(criterion -> of(criterion, words)).toList();
    }

    private static RubricRow of(Criterion criterion, Words words) {
        int chosen = words.marks().getOrDefault(criterion.id(), -1);
        return new RubricRow(
                criterion.id(),
                criterion.label(),
                IntStream.range(0, criterion.levels().size())
                        .mapToObj(mark -> new LevelRow(mark, criterion.levels().get(mark), mark == chosen))
                        .toList());
    }
}
