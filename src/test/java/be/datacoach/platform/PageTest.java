package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void countsThePagesItTakes() {
        assertThat(page(0, 1).pages()).isEqualTo(1);
        assertThat(page(25, 1).pages()).isEqualTo(1);
        assertThat(page(26, 1).pages()).isEqualTo(2);
    }

    @Test
    void knowsWhatLiesBesideIt() {
        assertThat(page(60, 1).hasPrevious()).isFalse();
        assertThat(page(60, 1).hasNext()).isTrue();
        assertThat(page(60, 3).hasPrevious()).isTrue();
        assertThat(page(60, 3).hasNext()).isFalse();
    }

    @Test
    void startsAtTheFirstRowForANumberThatMakesNoSense() {
        assertThat(Page.offset(-3, 25)).isZero();
        assertThat(Page.offset(3, 25)).isEqualTo(50);
    }

    @Test
    void searchesForSignsThatMeanSomethingToTheDatabaseLiterally() {
        assertThat(SearchText.pattern(" 100%_Zeker! ")).isEqualTo("%100!%!_zeker!!%");
    }

    private static Page<String> page(long total, int number) {
        return new Page<>(List.of(), total, number, 25);
    }
}
