package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.administration.people.Journal.Tie;
import be.datacoach.administration.people.UndoPeople.Obstacle;
import be.datacoach.administration.people.UndoPeople.Why;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.CohortMembers;
import be.datacoach.organisation.cohort.CohortMembers.Part;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.SchoolStaff;
import be.datacoach.organisation.school.SchoolStaff.Post;
import be.datacoach.platform.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lets people leave the places that an import brought them to, and removes what it made and nothing hangs on. */
@ApplicationScoped
class Withdrawal {
    @Inject
    private Accounts accounts;

    @Inject
    private SchoolStaff staff;

    @Inject
    private CohortMembers members;

    @Inject
    private PlacesOfPeople places;

    @Inject
    private GivenPaths givenPaths;

    @Inject
    private References references;

    /** What comes with an account that a file makes, and goes with it. */
    private static final Set<String> OWN = Set.of("account_role", "access_link");

    /** What an import does beside making somebody, and takes back itself. */
    private static final Set<String> OF_IMPORTS =
            Set.of("account_role", "access_link", "coach_school", "cohort_member", "given_path");

    /** Those on whom something hangs that an import does not bring. */
    List<Obstacle> inUse(List<Account> made) {
        return held(made, OF_IMPORTS);
    }

    private List<Obstacle> held(List<Account> made, Set<String> besides) {
        Set<Long> held = references.held(
                "account", made.stream().map(account -> account.id().value()).toList(), besides);
        return made.stream()
                .filter(account -> held.contains(account.id().value()))
                .map(account -> new Obstacle(Why.USED, account.displayName()))
                .toList();
    }

    /** @return what stands in the way; the transaction is to be given up then */
    List<Obstacle> withdraw(Journal journal, Map<String, AccountId> ids, List<Account> made) {
        staff.dismiss(posts(journal, ids));
        members.leave(parts(journal, ids));
        List<AccountId> strangers = made.stream().map(Account::id).toList();
        givenPaths.removeOf(strangers);
        List<Obstacle> obstacles = new ArrayList<>(held(made, OWN));
        if (obstacles.isEmpty()) {
            accounts.removeAll(strangers);
            unmakeSchools(journal, obstacles);
            unmakeCohorts(journal, obstacles);
        }
        return obstacles;
    }

    private List<Post> posts(Journal journal, Map<String, AccountId> ids) {
        Map<String, SchoolId> schools = places.schoolIds(
                journal.posts().stream().map(Tie::place).distinct().toList());
        return journal.posts().stream()
                .filter(tie -> schools.containsKey(tie.place()) && ids.containsKey(tie.person()))
                .map(tie -> new Post(
                        Objects.requireNonNull(ids.get(tie.person())),
                        Objects.requireNonNull(schools.get(tie.place()))))
                .toList();
    }

    private List<Part> parts(Journal journal, Map<String, AccountId> ids) {
        Map<String, CohortId> cohorts = places.cohortIds(
                journal.parts().stream().map(Tie::place).distinct().toList());
        return journal.parts().stream()
                .filter(tie -> cohorts.containsKey(tie.place()) && ids.containsKey(tie.person()))
                .map(tie -> new Part(
                        Objects.requireNonNull(ids.get(tie.person())),
                        Objects.requireNonNull(cohorts.get(tie.place()))))
                .toList();
    }

    private void unmakeSchools(Journal journal, List<Obstacle> obstacles) {
        List<School> made = places.schools(journal.madeSchools());
        Set<Long> held = references.held(
                "school", made.stream().map(school -> school.id().value()).toList(), Set.of("school_fact"));
        made.stream()
                .filter(school -> held.contains(school.id().value()))
                .forEach(school -> obstacles.add(new Obstacle(Why.USED, school.name())));
        if (obstacles.isEmpty()) staff.unmake(made.stream().map(School::id).toList());
    }

    private void unmakeCohorts(Journal journal, List<Obstacle> obstacles) {
        List<Cohort> made = places.cohorts(journal.madeCohorts());
        Set<Long> held = references.held(
                "cohort", made.stream().map(cohort -> cohort.id().value()).toList(), Set.of());
        made.stream()
                .filter(cohort -> held.contains(cohort.id().value()))
                .forEach(cohort -> obstacles.add(new Obstacle(Why.USED, cohort.name())));
        if (obstacles.isEmpty()) members.unmake(made.stream().map(Cohort::id).toList());
    }
}
