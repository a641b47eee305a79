package be.datacoach.accompaniment.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.accompaniment.logbook.Interaction;
import be.datacoach.accompaniment.logbook.Logged;
import be.datacoach.accompaniment.logbook.MeetingType;
import be.datacoach.accompaniment.logbook.MinutesBand;
import be.datacoach.accompaniment.logbook.PracticePicture;
import be.datacoach.accompaniment.logbook.Week;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindRowTest {
    private static Logged logged(String week, Interaction interaction) {
        Week of = Week.read(week).orElseThrow();
        return new Logged(of, new TaskId("T01"), MinutesBand.UP_TO_30, interaction, MeetingType.NONE);
    }

    private static List<Integer> dots(Interaction kind, PracticePicture picture) {
        return KindRow.dots(picture.kinds().get(kind.ordinal()), picture);
    }

    @Test
    void drawsEveryKindOnTheSameWeeks() {
        var picture = PracticePicture.of(List.of(
                logged("2026-W47", Interaction.HELPING),
                logged("2026-W49", Interaction.SHARING),
                logged("2026-W51", Interaction.HELPING)));
        assertThat(dots(Interaction.HELPING, picture)).containsExactly(6, 114);
        assertThat(dots(Interaction.SHARING, picture)).containsExactly(60);
        assertThat(dots(Interaction.TELLING, picture)).isEmpty();
    }

    @Test
    void drawsASingleWeekOnTheRight() {
        var picture = PracticePicture.of(List.of(logged("2026-W47", Interaction.ALONE)));
        assertThat(dots(Interaction.ALONE, picture)).containsExactly(114);
    }
}
