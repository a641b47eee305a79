package be.datacoach.authoring.exchange;

import static be.datacoach.authoring.exchange.Standing.State.BUSY;
import static be.datacoach.authoring.exchange.Standing.State.CHANGED;
import static be.datacoach.authoring.exchange.Standing.State.OLDER;
import static be.datacoach.authoring.exchange.Standing.State.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Map<Integer, String> TWO = Map.of(1, text(1, "oud"), 3, text(3, "nieuw"));

    @Test
    void takesOtherWordsAsADraftOfTheVersionTheyBeganAs() {
        Standing here = Standing.of(TWO, Optional.empty());
        assertThat(here.of(text(3, "beter"), 3)).isEqualTo(CHANGED);
        assertThat(here.base(3)).isEqualTo(3);
        assertThat(here.of(text(1, "beter"), 1)).isEqualTo(CHANGED);
        assertThat(here.base(1)).isEqualTo(1);
    }

    @Test
    void takesTheNewestVersionAsTheStartOfOneThatIsNotKnownHere() {
        Standing here = Standing.of(TWO, Optional.empty());
        assertThat(here.base(2)).isEqualTo(3);
        assertThat(here.base(9)).isEqualTo(3);
    }

    @Test
    void seesTheSameWordsWhateverNumberTheyHave() {
        Standing here = Standing.of(TWO, Optional.empty());
        assertThat(here.of(text(3, "nieuw"), 3)).isEqualTo(SAME);
        assertThat(here.of(text(8, "nieuw"), 8)).isEqualTo(SAME);
    }

    @Test
    void leavesAnOldVersionAlone() {
        assertThat(Standing.of(TWO, Optional.empty()).of(text(1, "oud"), 1)).isEqualTo(OLDER);
    }

    @Test
    void overwritesNobodysDraft() {
        Standing here = Standing.of(TWO, Optional.of(text(3, "in de maak")));
        assertThat(here.of(text(3, "beter"), 3)).isEqualTo(BUSY);
        assertThat(here.of(text(1, "oud"), 1)).isEqualTo(BUSY);
    }

    @Test
    void changesNothingWhenTheSameComesTwice() {
        Standing here = Standing.of(TWO, Optional.of(text(3, "beter")));
        assertThat(here.of(text(3, "beter"), 3)).isEqualTo(SAME);
        assertThat(here.of(text(3, "nieuw"), 3)).isEqualTo(SAME);
    }

    private static String text(int version, String words) {
        return "id: M17\nversion: " + version + "\ntitle: " + words + "\n";
    }
}
