package be.datacoach.accompaniment.logbook;

import static be.datacoach.accompaniment.logbook.Interaction.HELPING;
import static be.datacoach.accompaniment.logbook.Interaction.JOINT_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.accompaniment.logbook.PracticePicture.Counted;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticePictureTest {
    private static Logged logged(String week, String task, Interaction interaction) {
        return new Logged(
                Week.read(week).orElseThrow(),
                new TaskId(task),
                MinutesBand.UP_TO_60,
                interaction,
                MeetingType.ONE_TO_ONE);
    }

    @Test
    void countsTheWeeksThatWereWrittenDownAndNoOthers() {
        var picture = PracticePicture.of(List.of(
                logged("2027-W01", "T12", JOINT_WORK),
                logged("2026-W51", "T08", HELPING),
                logged("2026-W40", "T12", HELPING)));
        assertThat(picture.weeks()).isEqualTo(3);
        assertThat(picture.tasks())
                .containsExactly(new Counted(new TaskId("T12"), 2), new Counted(new TaskId("T08"), 1));
        assertThat(picture.most()).containsExactly(HELPING);
        assertThat(picture.first()).contains(Week.read("2026-W40").orElseThrow());
        assertThat(picture.last()).contains(Week.read("2027-W01").orElseThrow());
        assertThat(picture.kinds())
                .extracting(PracticePicture.Kind::interaction)
                .containsExactly(Interaction.values());
        assertThat(picture.kinds().get(HELPING.ordinal()).last())
                .contains(Week.read("2026-W51").orElseThrow());
    }

    @Test
    void namesNoneAsTheMostWhereNothingWasWritten() {
        var picture = PracticePicture.of(List.of());
        assertThat(picture.most()).isEmpty();
        assertThat(picture.first()).isEmpty();
        assertThat(picture.tasks()).isEmpty();
    }

    @Test
    void namesAllThatOccurMost() {
        var picture =
                PracticePicture.of(List.of(logged("2026-W40", "T01", HELPING), logged("2026-W41", "T01", JOINT_WORK)));
        assertThat(picture.most()).containsExactly(HELPING, JOINT_WORK);
    }
}
