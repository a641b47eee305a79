package be.datacoach.intake.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.intake.scoring.CompetencyScore.Shown;
import be.datacoach.intake.scoring.Grown.Direction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth between two forms, worked by hand: a few tasks rarely allow to say anything. */
class GrownTest {
    private static final Competency SOME = LibraryReader.read(Path.of("modules"))
            .value()
            .orElseThrow()
            .curriculum()
            .competencies()
            .iterator()
            .next();

    @ParameterizedTest(name = "{0} then {1} of {2}: {3}")
    @CsvSource({
        "3, 7, 8, MORE", // 0.40 to 0.80: 0.40 over 1.645 x 0.200
        "4, 7, 8, ALIKE", // 0.50 to 0.80: 0.30 under 1.645 x 0.202
        "0, 8, 8, MORE",
        "5, 5, 8, ALIKE",
        "7, 3, 8, LESS",
        "0, 3, 3, MORE", // 0.20 to 0.80: 0.60 over 1.645 x 0.253
        "1, 3, 3, ALIKE",
        "1, 2, 3, ALIKE",
        "3, 0, 3, LESS",
    })
    void differsOnlyWhereChanceIsUnlikely(int before, int now, int items, Direction expected) {
        Grown grown = Grown.between(score(before, items), score(now, items)).orElseThrow();
        assertThat(grown.direction()).isEqualTo(expected);
    }

    @Test
    void saysNothingWhereOneOfTheTwoTimesHasNoTask() {
        CompetencyScore onlySelf =
                CompetencyScore.of(SOME, List.of(3, 4), List.of()).orElseThrow();
        assertThat(Grown.between(onlySelf, score(3, 3))).isEmpty();
        assertThat(Grown.between(score(3, 3), onlySelf)).isEmpty();
    }

    private static CompetencyScore score(int right, int items) {
        var shown = new ArrayList<Shown>();
        for (int i = 0; i < items; i++) shown.add(new Shown(i < right ? 1 : 0, 1, true));
        return CompetencyScore.of(SOME, List.of(), shown).orElseThrow();
    }
}
