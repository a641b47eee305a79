package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** First plans of generated learners, in a curriculum of your own or in a generated one. */
public final class GeneratedCase {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final SchoolCalendar CALENDAR = new SchoolCalendar(List.of(
            pause(LocalDate.of(2026, 12, 21), 14),
            pause(LocalDate.of(2027, 2, 8), 7),
            pause(LocalDate.of(2027, 3, 29), 14),
            pause(LocalDate.of(2027, 6, 1), 106)));

    private GeneratedCase() {}

    /** A learner with this seed in this curriculum. */
    public static PlanningCase in(Curriculum curriculum, long seed) {
        var draw = new Draw(seed);
        return new PlanningCase(
                curriculum,
                GeneratedLearner.of(curriculum, TODAY, draw),
                assignment(curriculum, draw),
                CALENDAR,
                TODAY,
                Optional.empty());
    }

    /** A curriculum and a learner with this seed. */
    public static PlanningCase of(long seed, Size size) {
        return in(GeneratedCurriculum.of(seed, size), seed);
    }

    /** So many learners in one curriculum. */
    public static Stream<PlanningCase> many(Curriculum curriculum, int count) {
        return LongStream.range(0, count).mapToObj(seed -> in(curriculum, seed));
    }

    private static Assignment assignment(Curriculum curriculum, Draw draw) {
        if (draw.chance(0.4)) return Assignment.open();
        List<CompetencyId> competencies =
                curriculum.competencies().stream().map(Competency::id).toList();
        Map<CompetencyId, Integer> targets = new HashMap<>();
        draw.some(competencies, 3).forEach(one -> targets.put(one, draw.between(1, 3)));
        List<ModuleId> modules =
                curriculum.modules().stream().map(LearningModule::id).toList();
        Set<ModuleId> mandatory = new HashSet<>(draw.some(modules, 2));
        Optional<LocalDate> deadline =
                draw.chance(0.5) ? Optional.of(TODAY.plusWeeks(draw.between(2, 60))) : Optional.empty();
        Set<ModuleId> chosen = new HashSet<>(draw.some(modules, 2));
        return new Assignment(targets, mandatory, chosen, deadline);
    }

    private static SchoolCalendar.Pause pause(LocalDate from, int days) {
        return new SchoolCalendar.Pause(from, from.plusDays(days - 1L), Text.of("pauze"));
    }
}
