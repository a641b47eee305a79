package be.datacoach.adaptation.generated;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.team.Agreement;
import be.datacoach.adaptation.team.Coach;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.adaptation.team.Need;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Wish;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The coaches of one school, with what their team needs, what they settled, and sometimes what they have now. */
public final class GeneratedTeam {

    private final Curriculum curriculum;
    private final List<ModuleId> modules;
    private final Draw draw;

    private GeneratedTeam(Curriculum curriculum, Draw draw) {
        this.curriculum = curriculum;
        this.modules = curriculum.modules().stream().map(LearningModule::id).toList();
        this.draw = draw;
    }

    /** So many coaches at most, in a curriculum of this size. */
    public static DivisionCase of(long seed, Size size, int mostCoaches) {
        return in(GeneratedCurriculum.of(seed, size), seed, mostCoaches);
    }

    /** So many coaches at most, in this curriculum. */
    public static DivisionCase in(Curriculum curriculum, long seed, int mostCoaches) {
        return new GeneratedTeam(curriculum, new Draw(seed)).make(mostCoaches);
    }

    private DivisionCase make(int mostCoaches) {
        List<CoachId> ids = IntStream.rangeClosed(1, draw.between(1, mostCoaches))
                .mapToObj(i -> new CoachId("coach-" + i))
                .toList();
        var coaches = new ArrayList<Coach>();
        for (CoachId id : ids) coaches.add(!coaches.isEmpty() && draw.chance(0.3) ? twin(id, coaches) : coach(id));
        var agreements = new ArrayList<Agreement>();
        for (int i = draw.between(-2, 3); i > 0; i--) {
            agreements.add(new Agreement(draw.one(ids), draw.one(modules), draw.chance(0.6)));
        }
        List<Share> previous = draw.chance(0.3) ? ids.stream().map(this::share).toList() : List.of();
        return new DivisionCase(curriculum, needs(), coaches, draw.between(2, 20), agreements, previous);
    }

    private List<Need> needs() {
        return draw.some(List.copyOf(curriculum.tasks()), 5).stream()
                .map(Task::id)
                .map(task -> new Need(task, draw.between(8, 20)))
                .toList();
    }

    private Coach coach(CoachId id) {
        Map<CompetencyId, Integer> proven = new HashMap<>();
        for (Competency one : curriculum.competencies()) proven.put(one.id(), draw.between(0, 3) * draw.between(0, 1));
        Set<ModuleId> finished = draw.chance(0.4) ? new HashSet<>(draw.some(modules, 3)) : Set.of();
        Map<ModuleId, Band> bands = new HashMap<>();
        draw.some(modules, 4).forEach(module -> bands.put(module, draw.one(List.of(Band.values()))));
        Map<ModuleId, Wish> wishes = new HashMap<>();
        draw.some(modules, 4).forEach(module -> wishes.put(module, draw.one(List.of(Wish.values()))));
        int minutes = draw.chance(0.05) ? 0 : 15 * draw.between(1, 16);
        return new Coach(id, proven, finished, bands, minutes, wishes);
    }

    /** Somebody like the last one in all but name. */
    private static Coach twin(CoachId id, List<Coach> coaches) {
        Coach last = coaches.get(coaches.size() - 1);
        return new Coach(id, last.proven(), last.finished(), last.bands(), last.minutesAWeek(), last.wishes());
    }

    private Share share(CoachId id) {
        return new Share(id, draw.some(modules, 6), Set.of(), Set.of());
    }
}
