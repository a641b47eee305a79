package be.datacoach.network.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.network.circle.LearningNetwork.Intent;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LearningNetworkTest {
    @Test
    void keepsWordsWithoutTheSpaceAroundThem() {
        assertThat(new Intent("  Samen lezen ", " ")).isEqualTo(new Intent("Samen lezen", ""));
    }

    @Test
    void isNotCalledNothingNorTooMuch() {
        assertThat(Intent.holds(" ", "")).isFalse();
        assertThat(Intent.holds("x".repeat(121), "")).isFalse();
        assertThat(Intent.holds("x", "y".repeat(501))).isFalse();
        assertThat(Intent.holds("x".repeat(120), "y".repeat(500))).isTrue();
        assertThatThrownBy(() -> new Intent("", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isArchivedAndComesBack() {
        var network =
                new LearningNetwork("00000000-0000-0000-0000-000000000001", new Intent("Netwerk", ""), Instant.EPOCH);
        network.archive();
        assertThat(network.isArchived()).isTrue();
        network.reopen();
        assertThat(network.isArchived()).isFalse();
    }

    @Test
    void aYesKeepsItsDateUntilItIsTakenBack() {
        var said = new Showing("x", new be.datacoach.access.AccountId(1), Shown.NAME, Instant.EPOCH);
        said.become(true, Instant.EPOCH.plusSeconds(60));
        assertThat(said.since()).isEqualTo(Instant.EPOCH);
        said.become(false, Instant.EPOCH.plusSeconds(60));
        assertThat(said.holds()).isFalse();
        assertThat(said.since()).isEqualTo(Instant.EPOCH.plusSeconds(60));
    }
}
