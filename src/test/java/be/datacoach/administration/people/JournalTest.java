package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.administration.people.Journal.Altered;
import be.datacoach.administration.people.Journal.Tie;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Journal WHOLE = new Journal(
            List.of("new"),
            List.of(new Altered("old", Field.NAME, "An", "Anna")),
            List.of(new Tie("new", "school"), new Tie("third", "school")),
            List.of(new Tie("old", "cohort")),
            List.of("school"),
            List.of("cohort"),
            4,
            2);

    @Test
    void knowsEverybodyItTouchedOnce() {
        assertThat(WHOLE.people()).containsExactly("new", "old", "third");
        assertThat(WHOLE.changed()).isEqualTo(2);
    }

    @Test
    void fallsApartInPortionsThatAreTheWholeTogether() {
        Journal portion = WHOLE.of(Set.of("new", "third")::contains);
        assertThat(portion.people()).containsExactlyInAnyOrder("new", "third");
        assertThat(portion.madeSchools()).as("places go last").isEmpty();
        Journal rest = WHOLE.without(Set.of("new", "third"));
        assertThat(rest.people()).containsExactly("old");
        assertThat(rest.madeSchools()).containsExactly("school");
        assertThat(portion.and(rest)).isEqualTo(WHOLE);
        Journal last = rest.without(Set.of("old"));
        assertThat(last.people()).isEmpty();
        assertThat(last.madeCohorts()).containsExactly("cohort");
    }

    @Test
    void countsWhatIsSaidLast() {
        assertThat(WHOLE.counting(7, 1))
                .extracting(Journal::unchanged, Journal::left)
                .containsExactly(7, 1);
    }
}
