package be.datacoach.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.authoring.LibraryFilter.Standing;
import be.datacoach.authoring.LibraryFilter.State;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Over the modules that the application brings. */
class LibraryFilterTest {

    private static final Library LIBRARY =
            LibraryReader.read(Path.of("modules")).value().orElseThrow();
    private static final List<Competency> COMPETENCIES = Stream.of(LearnerKind.values())
            .flatMap(kind -> LIBRARY.curriculum(kind).competencies().stream())
            .toList();
    private static final Standing NOW = new Standing(false, LocalDate.of(2025, 11, 22));

    private static List<String> found(LibraryFilter filter, Standing standing) {
        return LIBRARY.contents().values().stream()
                .filter(content -> filter.holds(content, COMPETENCIES, standing))
                .map(content -> content.module().id().code())
                .sorted()
                .toList();
    }

    private static LibraryFilter words(String words) {
        return new LibraryFilter(words, Optional.empty(), "", "", 0, State.ANY);
    }

    @Test
    void findsEverythingWhereNothingIsAsked() {
        assertThat(words(" ").asksNothing()).isTrue();
        assertThat(found(words(" "), NOW)).hasSize(LIBRARY.contents().size());
    }

    @Test
    void findsWordsWhereverTheyStandAndOnlyAllOfThem() {
        assertThat(found(words("m14"), NOW)).containsExactly("M14");
        assertThat(found(words("OPVOLGEN verankeren"), NOW)).containsExactly("M14");
        assertThat(found(words("opvolgen xyzzy"), NOW)).isEmpty();
        assertThat(found(words("Datageletterdheid"), NOW)).isEqualTo(found(goal("C2"), NOW));
    }

    private static LibraryFilter goal(String competency) {
        return new LibraryFilter("", Optional.empty(), competency, "", 0, State.ANY);
    }

    @Test
    void findsByGoalVariantAndMinutes() {
        assertThat(found(goal("C2"), NOW)).contains("M14").doesNotContain("M01");
        assertThat(found(goal("C99"), NOW)).isEmpty();
        assertThat(found(new LibraryFilter("", Optional.empty(), "", "BAO", 0, State.ANY), NOW))
                .isNotEmpty();
        assertThat(found(new LibraryFilter("", Optional.empty(), "", "NOBODY", 0, State.ANY), NOW))
                .isEmpty();
        int all = LIBRARY.contents().size();
        assertThat(found(new LibraryFilter("", Optional.empty(), "", "", 1, State.ANY), NOW))
                .isEmpty();
        assertThat(found(new LibraryFilter("", Optional.empty(), "", "", 60, State.ANY), NOW))
                .hasSizeBetween(1, all - 1);
    }

    @Test
    void findsByWhomItIsFor() {
        assertThat(found(audience(LearnerKind.COUNSELLOR), NOW)).contains("B01").doesNotContain("M14");
        assertThat(found(audience(LearnerKind.COACH), NOW)).contains("M14").doesNotContain("B01");
        assertThat(audience(LearnerKind.COACH).asksNothing()).isFalse();
    }

    private static LibraryFilter audience(LearnerKind kind) {
        return new LibraryFilter("", Optional.of(kind), "", "", 0, State.ANY);
    }

    @Test
    void findsByHowAModuleStands() {
        assertThat(found(state(State.DRAFT), NOW)).isEmpty();
        assertThat(found(state(State.DRAFT), new Standing(true, NOW.oldBefore())))
                .hasSameSizeAs(LIBRARY.contents().keySet());
        assertThat(found(state(State.OLD), NOW)).isEmpty();
        assertThat(found(state(State.OLD), new Standing(false, LocalDate.of(2027, 11, 23))))
                .contains("M14");
        assertThat(found(state(State.PUBLISHED), NOW)).contains("M14");
        assertThat(found(state(State.SKELETON), NOW)).doesNotContain("M14");
    }

    private static LibraryFilter state(State state) {
        return new LibraryFilter("", Optional.empty(), "", "", 0, state);
    }
}
