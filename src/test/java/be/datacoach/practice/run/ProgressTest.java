package be.datacoach.practice.run;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.practice.scoring.Quizzes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Block START = reading("start", 5);
    private static final Block MIDDLE = reading("midden", 8);
    private static final Block END = reading("slot", 12);

    @Test
    void countsBlocksAndTheMinutesOfWhatIsLeft() {
        Progress progress = after("start");

        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.total()).isEqualTo(3);
        assertThat(progress.minutesLeft()).isEqualTo(20);
        assertThat(progress.complete()).isFalse();
    }

    @Test
    void goesOnWithTheFirstBlockThatIsNotDone() {
        assertThat(after("start", "slot").next()).contains(MIDDLE);
        assertThat(after("start", "midden", "slot").next()).isEmpty();
    }

    @Test
    void isCompleteWhenEveryBlockOfTheBandIs() {
        assertThat(after("start", "midden", "slot").complete()).isTrue();
    }

    @Test
    void ignoresWhatIsNotInThisBand() {
        assertThat(after("start", "iets-anders").done()).isEqualTo(1);
    }

    @Test
    void knowsWhatComesBeforeAndAfter() {
        Progress progress = after();

        assertThat(progress.position(MIDDLE)).isEqualTo(2);
        assertThat(progress.before(MIDDLE)).contains(START);
        assertThat(progress.after(MIDDLE)).contains(END);
        assertThat(progress.before(START)).isEmpty();
        assertThat(progress.after(END)).isEmpty();
    }

    private static Progress after(String... finished) {
        return new Progress(
                List.of(START, MIDDLE, END),
                Band.STANDARD,
                Set.copyOf(List.of(finished).stream().map(BlockId::new).toList()));
    }

    private static Block reading(String id, int minutes) {
        return new Reading(Quizzes.frame(id, minutes), false, VariedText.NONE, Optional.empty());
    }
}
