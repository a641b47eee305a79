package be.datacoach.organisation.team;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the teams of a school, for the administrator who opens it. */
@ApplicationScoped
public class FindTeams {
    /** @param coaches who work with it, the longest first */
    public record Found(String uid, TeamDetails details, boolean archived, String schoolUid, List<Member> coaches) {}

    @Inject
    private Teams teams;

    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    /** Those that go on before those archived, then by name. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public List<Found> ofSchool(String schoolUid) {
        School school = schools.withUid(schoolUid).orElseThrow(() -> NotAllowed.on(schoolUid));
        return found(teams.of(school.id()), schoolUid);
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    public Found withUid(String uid) {
        Team team = teams.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        String school = schools.withId(team.school()).map(School::uid).orElseThrow();
        return found(List.of(team), school).get(0);
    }

    private List<Found> found(List<Team> some, String schoolUid) {
        Map<Long, List<AccountId>> coaches = teams.coachesOf(some);
        List<AccountId> all =
                coaches.values().stream().flatMap(Collection::stream).toList();
        Map<AccountId, Account> known =
                accounts.withIds(all).stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return some.stream()
                .map(team -> new Found(
                        team.uid(),
                        team.details(),
                        team.isArchived(),
                        schoolUid,
                        coaches.getOrDefault(team.id(), List.of()).stream()
                                .flatMap(id -> Stream.ofNullable(known.get(id)))
                                .map(Member::of)
                                .toList()))
                .toList();
    }
}
