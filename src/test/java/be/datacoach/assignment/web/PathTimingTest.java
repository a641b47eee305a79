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
                new Repair.FewerModules(90),
                new Repair.LaterDate(LocalDate.of(2027, 4, 12)));
        var tight = new Timing(2, LocalDate.of(2027, 5, 1), Optional.of(LocalDate.of(2027, 2, 1)), repairs);
        var late = new LearningPath(
                path.steps(), path.decisions(), path.waiting(), path.questions(), tight, path.provisional());
        assertThat(timing(late).repairs())
                .containsExactly(
                        "3 uur en 30 minuten per week vrijmaken",
                        "de modules laten vallen die er voor jou bij kwamen, samen 1 uur en 30 minuten",
                        "een latere einddatum afspreken: 12 april");
    }

    private static PathTiming timing(LearningPath path) {
        return new PathTiming(path, Phrases.in(Locale.forLanguageTag("nl")), Nele.TODAY);
    }
}
