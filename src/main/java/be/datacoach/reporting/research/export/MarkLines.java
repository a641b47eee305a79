package be.datacoach.reporting.research.export;

import be.datacoach.accompaniment.feedback.GivenMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines on artefacts: how they were marked, never what they say. */
final class MarkLines {
    private static final int MOST_ROUNDS = 5;
    private static final int MOST_OTHERS = 2;

    private MarkLines() {}

    static List<List<String>> of(Done done, List<GivenMarks.Marked> artefacts) {
        List<List<String>> lines = new ArrayList<>();
        for (GivenMarks.Marked one : artefacts) {
            if (done.isExtra(one.newest().module(), one.newest().block())) continue;
            String type = one.newest().module() + "/" + one.newest().block();
            String rounds = Integer.toString(Math.min(MOST_ROUNDS, one.rounds()));
            String others = Integer.toString(Math.min(MOST_OTHERS, one.newest().makers() - 1));
            if (one.marks().isEmpty()) lines.add(List.of(done.pid(), type, rounds, "", "", others));
            new TreeMap<>(one.marks())
                    .forEach((criterion, mark) ->
                            lines.add(List.of(done.pid(), type, rounds, criterion, Integer.toString(mark), others)));
        }
        return lines;
    }
}
