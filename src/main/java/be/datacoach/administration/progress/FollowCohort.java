package be.datacoach.administration.progress;

import be.datacoach.access.Account;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.Allotments;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import be.datacoach.administration.progress.MemberProgress.State;
import be.datacoach.administration.progress.MemberProgress.Weeks;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** How far the members of a cohort are: assigned, started or finished, by the week. */
@ApplicationScoped
public class FollowCohort {
    @Inject
    private Audiences audiences;

    @Inject
    private Allotments allotments;

    @Inject
    private GivenPaths paths;

    @Inject
    private Milestones milestones;

    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    public CohortProgress follow(String cohortUid) {
        Audience cohort = Audience.read("cohort:" + cohortUid).orElseThrow(() -> NotAllowed.on("a cohort"));
        Roster roster = audiences.of(cohort);
        var reached = milestones.of(
                paths.of(roster.ids()).stream().filter(GivenPath::isGiven).toList());
        Stream<MemberProgress> able =
                roster.able().stream().map(coach -> progress(coach, Optional.ofNullable(reached.get(coach.id()))));
        Stream<MemberProgress> unable = roster.unable().stream()
                .map(one -> new MemberProgress(one.member(), State.WITHOUT, Weeks.NONE, Optional.of(one.why())));
        return new CohortProgress(
                roster.name(),
                roster.over(),
                allotments
                        .of(roster.audience())
                        .filter(given -> !given.isWithdrawn())
                        .map(Allotment::gift),
                Stream.concat(able, unable).toList());
    }

    private static MemberProgress progress(Account coach, Optional<Reached> reached) {
        return new MemberProgress(
                Member.of(coach),
                reached.map(Reached::state).orElse(State.WITHOUT),
                reached.map(Reached::weeks).orElse(Weeks.NONE),
                Optional.empty());
    }
}
