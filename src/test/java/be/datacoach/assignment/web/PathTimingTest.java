package be.datacoach.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.adaptation.path.Timing.Repair;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTimingTest {
    private final Nele nele = Nele.whoSaid("school.level", "SO").said("coach.hours", Value.of(2));

    @Test
    void saysHowMuchWorkIsLeftAtWhichTempo() {
        assertThat(timing(nele.path()).lead()).startsWith("Nog 13 uur en").contains("Met 2 uur per week");
    }

    @Test
    void saysNothingOfADeadlineThatIsNotThere() {
        assertThat(timing(nele.path()).deadline()).isEmpty();
        assertThat(timing(nele.path()).tooLate()).isFalse();
    }

    @Test
    void saysThatADeadlineCanBeMet() {
        PathTiming timing = timing(nele.withDeadline(LocalDate.of(2028, 6, 1)).path());
        assertThat(timing.deadline()).isEqualTo("Je einddatum, 1 juni 2028, is haalbaar.");
    }

    @Test
    void saysWhatCouldGiveWhenItCannot() {
        PathTiming timing = timing(nele.withDeadline(LocalDate.of(2027, 1, 15)).path());
        assertThat(timing.tooLate()).isTrue();
        assertThat(timing.deadline()).startsWith("Je einddatum, 15 januari, wordt krap");
        assertThat(timing.repairs()).isNotEmpty();
    }

    @Test
    void namesEveryRepair() {
        LearningPath path = nele.path();
        var repairs = List.<Repair>of(
                new Repair.MoreHours(3.5),
                new Repair.FewerModules(90, true),
                new Repair.FewerModules(60, false),
                new Repair.LaterDate(LocalDate.of(2027, 4, 12)));
        var tight = new Timing(
                2, LocalDate.of(2027, 5, 1), Optional.of(LocalDate.of(2027, 2, 1)), Optional.empty(), false, repairs);
        assertThat(timing(with(tight, path)).repairs())
                .containsExactly(
                        "3 uur en 30 minuten per week vrijmaken",
                        "de modules laten vallen die er voor jou bij kwamen, samen 1 uur en 30 minuten",
                        "de modules laten vallen die er voor jou bij kwamen, samen 1 uur; dat volstaat nog niet",
                        "een latere einddatum afspreken: 12 april");
    }

    @Test
    void saysWhenTheTempoGivesWay() {
        LearningPath path = nele.path();
        LocalDate end = LocalDate.of(2027, 5, 1);
        var none = Optional.<LocalDate>empty();
        assertThat(timing(with(new Timing(2, end, Optional.of(end), none, true, List.of()), path))
                        .deadline())
                .isEqualTo("Je einddatum, 1 mei, is haalbaar als de modules elkaar op de voet volgen.");
        assertThat(timing(with(new Timing(2, end, none, Optional.of(end), true, List.of()), path))
                        .deadline())
                .isEqualTo("Je aanstelling loopt tot 1 mei. Dat lukt als de modules elkaar op de voet volgen.");
        assertThat(timing(with(new Timing(2, end, none, Optional.of(end), false, List.of()), path))
                        .deadline())
                .isEmpty();
    }

    @Test
    void saysThatAnAppointmentEndsFirst() {
        LocalDate end = LocalDate.of(2027, 5, 1);
        var outlived = new Timing(2, end, Optional.of(end), Optional.of(end.minusMonths(1)), false, List.of());
        PathTiming timing = timing(with(outlived, nele.path()));
        assertThat(timing.tooLate()).isTrue();
        assertThat(timing.deadline()).isEqualTo("Je aanstelling loopt tot 1 april, en dit pad tot 1 mei");
    }

    private static LearningPath with(Timing timing, LearningPath path) {
        return new LearningPath(
                path.steps(),
                path.decisions(),
                path.waiting(),
                path.questions(),
                timing,
                path.provisional(),
                path.gaps());
    }

    private static PathTiming timing(LearningPath path) {
        return new PathTiming(path, Phrases.in(Locale.forLanguageTag("nl")), Nele.TODAY);
    }
}
