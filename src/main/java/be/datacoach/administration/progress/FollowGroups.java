package be.datacoach.administration.progress;

import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.assigning.Estimates;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far cohorts and schools are: counts only, and of no group smaller than {@link GroupProgress#FEWEST}. By name. */
@ApplicationScoped
public class FollowGroups {
    /** What is counted together. */
    public enum By {
        COHORT,
        SCHOOL
    }

    @Inject
    private Groups groups;

    @Inject
    private GivenPaths paths;

    @Inject
    private Milestones milestones;

    @Inject
    private Estimates estimates;

    /** Cohorts and schools. */
    @Dependent
    static class Groups {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Schools schools;
    }

    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    public Page<GroupProgress> follow(By by, int page, int size) {
        int from = Page.offset(page, size);
        return by == By.COHORT
                ? of(
                        groups.cohorts.matching("", from, size),
                        new Shape<>(Cohort::uid, Cohort::name, cohort -> groups.cohorts.membersOf(cohort.id())),
                        new Page<>(List.of(), groups.cohorts.countMatching(""), page, size))
                : of(
                        groups.schools.matching("", from, size),
                        new Shape<>(School::uid, School::name, school -> groups.schools.coachesOf(school.id())),
                        new Page<>(List.of(), groups.schools.countMatching(""), page, size));
    }

    /** What is asked of a cohort and a school alike. */
    private record Shape<G>(Function<G, String> uid, Function<G, String> name, Function<G, List<AccountId>> people) {}

    private <G> Page<GroupProgress> of(List<G> found, Shape<G> shape, Page<?> where) {
        Map<G, List<AccountId>> people = new LinkedHashMap<>();
        found.forEach(group -> people.put(group, shape.people.apply(group)));
        Set<AccountId> all =
                people.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        Map<AccountId, GivenPath> given = paths.of(new HashSet<>(all)).stream()
                .filter(GivenPath::isGiven)
                .collect(Collectors.toMap(GivenPath::account, Function.identity()));
        Map<AccountId, Milestones.Reached> reached = milestones.of(given.values());
        Map<AccountId, Integer> minutes = estimates.minutesOf(given.values());
        List<GroupProgress> rows = found.stream()
                .map(group -> {
                    List<AccountId> members = people.getOrDefault(group, List.of());
                    return GroupProgress.of(
                            shape.uid.apply(group),
                            shape.name.apply(group),
                            members.stream().map(id -> state(reached.get(id))).toList(),
                            members.stream()
                                    .mapToLong(id -> minutes.getOrDefault(id, 0))
                                    .sum());
                })
                .toList();
        return new Page<>(rows, where.total(), where.number(), where.size());
    }

    private static State state(Milestones.@org.jspecify.annotations.Nullable Reached reached) {
        return Optional.ofNullable(reached).map(Milestones.Reached::state).orElse(State.WITHOUT);
    }
}
