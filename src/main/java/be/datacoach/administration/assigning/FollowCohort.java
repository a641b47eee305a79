package be.datacoach.administration.assigning;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.assigning.MemberProgress.State;
import be.datacoach.administration.assigning.MemberProgress.Weeks;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.Cohort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the members of a cohort are: assigned, started or finished, by the week. */
@ApplicationScoped
public class FollowCohort {
    @Inject
    private Rosters rosters;

    @Inject
    private CohortAssignments assignments;

    @Inject
    private GivenPaths paths;

    @Inject
    private Milestones milestones;

    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    public CohortProgress follow(String cohortUid) {
        Cohort cohort = rosters.cohort(cohortUid);
        Roster roster = rosters.of(cohort);
        var reached = milestones.of(
                paths.of(roster.ids()).stream().filter(GivenPath::isGiven).toList());
        Stream<MemberProgress> able =
                roster.able().stream().map(coach -> progress(coach, Optional.ofNullable(reached.get(coach.id()))));
        Stream<MemberProgress> unable = roster.unable().stream()
                .map(one -> new MemberProgress(one.member(), State.WITHOUT, Weeks.NONE, Optional.of(one.why())));
        return new CohortProgress(
                cohort.name(),
                cohort.isArchived(),
                assignments.of(cohort.id()),
                Stream.concat(able, unable).toList());
    }

    private static MemberProgress progress(Account coach, Optional<Milestones.Reached> reached) {
        return new MemberProgress(
                Member.of(coach),
                reached.map(Milestones.Reached::state).orElse(State.WITHOUT),
                reached.map(Milestones.Reached::weeks).orElse(Weeks.NONE),
                Optional.empty());
    }
}
