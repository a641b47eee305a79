package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Coaches of one school in a few words: {@code in(curriculum).needing("T01", 12).coach("ann", 60).weeks(10)}. */
public final class SampleTeam {

    private final Curriculum curriculum;
    private final List<Need> needs = new ArrayList<>();
    private final Map<CoachId, Coach> coaches = new TreeMap<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Share> previous = new ArrayList<>();
    private int weeks = 10;

    private SampleTeam(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    public static SampleTeam in(Curriculum curriculum) {
        return new SampleTeam(curriculum);
    }

    public SampleTeam needing(String task, int height) {
        needs.add(new Need(new TaskId(task), height));
        return this;
    }

    /** Somebody with so many minutes a week who knows nothing and wishes nothing. */
    public SampleTeam coach(String name, int minutesAWeek) {
        var id = new CoachId(name);
        coaches.put(id, new Coach(id, Map.of(), Set.of(), Map.of(), minutesAWeek, Map.of()));
        return this;
    }

    public SampleTeam finished(String name, String... modules) {
        Coach coach = named(name);
        Set<ModuleId> finished = new HashSet<>(coach.finished());
        Stream.of(modules).map(ModuleId::new).forEach(finished::add);
        return with(
                new Coach(coach.id(), coach.proven(), finished, coach.bands(), coach.minutesAWeek(), coach.wishes()));
    }

    public SampleTeam says(String name, Wish wish, String... modules) {
        Coach coach = named(name);
        var wishes = new HashMap<>(coach.wishes());
        Stream.of(modules).map(ModuleId::new).forEach(module -> wishes.put(module, wish));
        return with(coach.wishing(wishes));
    }

    private Coach named(String name) {
        return Objects.requireNonNull(coaches.get(new CoachId(name)), name);
    }

    private SampleTeam with(Coach coach) {
        coaches.put(coach.id(), coach);
        return this;
    }

    public SampleTeam agree(String name, String module) {
        agreements.add(new Agreement(new CoachId(name), new ModuleId(module), true));
        return this;
    }

    public SampleTeam leave(String name, String module) {
        agreements.add(new Agreement(new CoachId(name), new ModuleId(module), false));
        return this;
    }

    public SampleTeam took(String name, String... modules) {
        previous.add(new Share(
                new CoachId(name), Stream.of(modules).map(ModuleId::new).toList(), Set.of(), Set.of()));
        return this;
    }

    public SampleTeam weeks(int number) {
        weeks = number;
        return this;
    }

    public DivisionCase built() {
        return new DivisionCase(curriculum, needs, List.copyOf(coaches.values()), weeks, agreements, previous);
    }
}
