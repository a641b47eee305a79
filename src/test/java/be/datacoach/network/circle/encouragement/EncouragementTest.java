package be.datacoach.network.circle.encouragement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may read a few words: the one they are for, or all; the writer; and the counsellors. */
class EncouragementTest {
    private static final AccountId WRITER = new AccountId(1);
    private static final AccountId READER = new AccountId(2);
    private static final AccountId OTHER = new AccountId(3);

    @Test
    void isForOneAlone() {
        Encouragement one = to(Optional.of(READER));
        assertThat(one.isFor(READER, false)).isTrue();
        assertThat(one.isFor(WRITER, false)).isTrue();
        assertThat(one.isFor(OTHER, false)).isFalse();
        assertThat(one.isFor(OTHER, true)).as("a counsellor").isTrue();
        assertThat(one.isThankableBy(OTHER)).isFalse();
        assertThat(one.isThankableBy(READER)).isTrue();
        assertThat(one.isThankableBy(WRITER)).isFalse();
    }

    @Test
    void isForAll() {
        Encouragement one = to(Optional.empty());
        assertThat(one.isFor(OTHER, false)).isTrue();
        assertThat(one.isThankableBy(OTHER)).isTrue();
        assertThat(one.isThankableBy(WRITER)).isFalse();
    }

    @Test
    void isReadByTheWriterAndCounsellorsAloneOnceHidden() {
        Encouragement one = to(Optional.empty());
        one.hide("Dit gaat over een leerling.");
        assertThat(one.isFor(OTHER, false)).isFalse();
        assertThat(one.isFor(WRITER, false)).isTrue();
        assertThat(one.isFor(OTHER, true)).isTrue();
        assertThat(one.isThankableBy(OTHER)).isFalse();
        one.show();
        assertThat(one.isFor(OTHER, false)).isTrue();
    }

    @Test
    void hasFewWordsAndTakesThemAsTheyAre() {
        assertThat(KindWords.holds("  ")).isFalse();
        assertThat(KindWords.holds("x".repeat(281))).isFalse();
        assertThatThrownBy(() -> new KindWords("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new KindWords(" <b>{0}</b> ").text()).isEqualTo("<b>{0}</b>");
    }

    private static Encouragement to(Optional<AccountId> reader) {
        return new Encouragement(
                UUID.randomUUID().toString(),
                "circle",
                new Encouragement.Between(WRITER, reader),
                new KindWords("Goed bezig"),
                Instant.EPOCH);
    }
}
