package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SortingTest {
    private static final Map<String, String> COLUMNS = Map.of("name", "a.displayName");

    @Test
    void ordersByAColumnThatTheListingKnows() {
        assertThat(Sorting.of("name").by(COLUMNS, "a.id", "a.id desc")).isEqualTo("a.displayName, a.id");
        assertThat(Sorting.of("-name").by(COLUMNS, "a.id", "a.id desc")).isEqualTo("a.displayName desc, a.id desc");
    }

    @Test
    void letsNothingThatWasTypedIntoAQuery() {
        assertThat(Sorting.of("a.passwordHash").by(COLUMNS, "a.id", "a.id desc"))
                .isEqualTo("a.id desc");
        assertThat(Sorting.of("-name; drop").by(COLUMNS, "a.id", "a.id desc")).isEqualTo("a.id desc");
        assertThat(Sorting.USUAL.by(COLUMNS, "a.id", "a.id desc")).isEqualTo("a.id desc");
    }
}
