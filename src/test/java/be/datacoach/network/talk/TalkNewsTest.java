package be.datacoach.network.talk;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three messages, the first on the 10th and the last on the 20th; somebody else began. */
class TalkNewsTest {
    private static final AccountId ME = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);

    private static Instant day(String day) {
        return Instant.parse("2026-11-" + day + "T10:00:00Z");
    }

    @ParameterizedTest(name = "{0}, read to {1}, since {2}, named in {3} -> {4}")
    @CsvSource({
        // nothing but a beginning is told to who neither follows nor mutes
        "NEITHER,  0, 05, 0, BEGUN",
        "NEITHER,  0, 15, 0, ",
        "NEITHER,  1, 05, 0, ",
        "FOLLOWED, 2, 15, 0, FOLLOWED",
        "FOLLOWED, 3, 15, 0, ",
        "FOLLOWED, 0, 21, 0, ",
        // who is named hears it, until they read it, and once
        "NEITHER,  2, 15, 3, NAMED",
        "FOLLOWED, 2, 15, 3, NAMED",
        "NEITHER,  3, 15, 3, ",
        "NEITHER,  2, 21, 3, ",
        // muted is silent, whatever happens
        "MUTED,    0, 05, 0, ",
        "MUTED,    0, 05, 3, ",
    })
    void tells(Stance stance, int readTo, String since, int namedIn, TalkNews.Kind expected) {
        Discussion discussion = new Discussion("u", new PlaceKey(PlaceKind.COHORT, "x"), "Titel", OTHER, day("10"));
        discussion.next(day("10"));
        discussion.next(day("12"));
        discussion.next(day("20"));
        List<Readers.Call> calls = namedIn == 0 ? List.of() : List.of(new Readers.Call(ME, 1, namedIn, day("20")));
        assertThat(new TalkNews.Interest(ME, stance, readTo, calls).tell(discussion, day(since)))
                .isEqualTo(Optional.ofNullable(expected));
        assertThat(new TalkNews.Interest(OTHER, Stance.NEITHER, 0, List.of()).tell(discussion, day("05")))
                .as("who began it")
                .isEmpty();
    }
}
