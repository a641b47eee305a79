package be.datacoach.network.peer;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.TaskId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of somebody without a name fits at least five people. */
class GlimpseTest {
    private static final List<TaskId> SHARED = List.of(new TaskId("T05"));
    private static final Profile SHE = profile("SO", "CONTINUATION");

    @Test
    void tellsLevelAndPhaseWhereManyFit() {
        Glimpse glimpse = among(List.of(), 5);
        assertThat(glimpse.level()).contains("SO");
        assertThat(glimpse.phase()).contains("CONTINUATION");
        assertThat(glimpse.shared()).isEqualTo(SHARED);
    }

    @Test
    void leavesThePhaseOutWhereFewOfThatLevelAreInIt() {
        Glimpse glimpse = among(Collections.nCopies(1, profile("SO", "INITIATION")), 4);
        assertThat(glimpse.level()).contains("SO");
        assertThat(glimpse.phase()).isEmpty();
    }

    @Test
    void leavesTheLevelOutWhereFewWorkThere() {
        Glimpse glimpse = among(Collections.nCopies(9, profile("BAO", "CONTINUATION")), 4);
        assertThat(glimpse.level()).isEmpty();
        assertThat(glimpse.phase()).as("many of any level are in it").contains("CONTINUATION");
    }

    @Test
    void tellsTheOnlyOneByTheSharedQuestionsAlone() {
        assertThat(among(List.of(), 1)).isEqualTo(new Glimpse(Optional.empty(), Optional.empty(), SHARED));
    }

    private static Glimpse among(List<Profile> others, int likeHer) {
        List<Profile> everybody = Stream.concat(others.stream(), Collections.nCopies(likeHer, SHE).stream())
                .toList();
        return Glimpse.of(SHE, SHARED, everybody, ReadPeer.LEAST);
    }

    private static Profile profile(String level, String phase) {
        return new Profile(Optional.of(level), Optional.of(phase), List.of(new TaskId("T05"), new TaskId("T01")));
    }
}
