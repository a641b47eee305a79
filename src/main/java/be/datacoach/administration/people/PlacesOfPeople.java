package be.datacoach.administration.people;

import be.datacoach.access.AccountId;
import be.datacoach.access.AuditTrail;
import be.datacoach.administration.people.Journal.Tie;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.CohortMembers;
import be.datacoach.organisation.cohort.CohortMembers.Part;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.NewSchool;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.school.SchoolStaff;
import be.datacoach.organisation.school.SchoolStaff.Post;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets people begin at schools and in cohorts, and makes those that were asked for. */
@ApplicationScoped
class PlacesOfPeople {
    /** Who came where, and what was made for it; all in uids. */
    record Placed(List<Tie> posts, List<Tie> parts, List<String> madeSchools, List<String> madeCohorts) {}

    @Inject
    private Schools schools;

    @Inject
    private SchoolStaff staff;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CohortMembers members;

    @Inject
    private AuditTrail trail;

    /** @param byLine the uid of the person of each row */
    Placed place(List<Verdict> sound, Map<Integer, String> byLine, Map<String, AccountId> people) {
        List<String> madeSchools = new ArrayList<>();
        List<String> madeCohorts = new ArrayList<>();
        Map<String, School> schoolsByMark = schools(all(sound, Verdict::schools), madeSchools);
        Map<String, Cohort> cohortsByMark = cohorts(all(sound, Verdict::cohorts), madeCohorts);
        Map<Tie, Post> posts = new HashMap<>();
        Map<Tie, Part> parts = new HashMap<>();
        for (Verdict verdict : sound) {
            String person = Objects.requireNonNull(byLine.get(verdict.line()));
            AccountId id = Objects.requireNonNull(people.get(person));
            for (Place place : verdict.schools()) {
                School school = Objects.requireNonNull(schoolsByMark.get(place.mark()));
                posts.put(new Tie(person, school.uid()), new Post(id, school.id()));
            }
            for (Place place : verdict.cohorts()) {
                Cohort cohort = Objects.requireNonNull(cohortsByMark.get(place.mark()));
                parts.put(new Tie(person, cohort.uid()), new Part(id, cohort.id()));
            }
        }
        staff.appoint(posts.values());
        members.join(parts.values());
        posts.keySet().forEach(tie -> trail.record("school.coach_appointed", tie.place(), tie.person()));
        parts.keySet().forEach(tie -> trail.record("cohort.member_added", tie.place(), tie.person()));
        return new Placed(List.copyOf(posts.keySet()), List.copyOf(parts.keySet()), madeSchools, madeCohorts);
    }

    /** Each place once, by its mark. */
    private static Map<String, Place> all(List<Verdict> sound, Function<Verdict, List<Place>> which) {
        return sound.stream()
                .flatMap(verdict -> which.apply(verdict).stream())
                .collect(Collectors.toMap(Place::mark, Function.identity(), (first, again) -> first));
    }

    private Map<String, School> schools(Map<String, Place> asked, List<String> made) {
        Map<String, School> found = schools.having(existing(asked), List.of()).stream()
                .collect(Collectors.toMap(School::uid, Function.identity()));
        asked.values().stream().filter(Place::isNew).forEach(place -> {
            var level =
                    Optional.of(place.level()).filter(code -> !code.isEmpty()).map(SchoolLevel::valueOf);
            School school = staff.make(new NewSchool(place.name(), place.key(), level));
            made.add(school.uid());
            found.put(place.mark(), school);
        });
        return found;
    }

    private Map<String, Cohort> cohorts(Map<String, Place> asked, List<String> made) {
        Map<String, Cohort> found = cohorts.having(existing(asked), List.of()).stream()
                .collect(Collectors.toMap(Cohort::uid, Function.identity()));
        asked.values().stream().filter(Place::isNew).forEach(place -> {
            Cohort cohort = members.make(place.name());
            made.add(cohort.uid());
            found.put(place.mark(), cohort);
        });
        return found;
    }

    private static List<String> existing(Map<String, Place> asked) {
        return asked.values().stream()
                .map(Place::uid)
                .filter(uid -> !uid.isEmpty())
                .toList();
    }

    Map<String, SchoolId> schoolIds(List<String> uids) {
        return schools(uids).stream().collect(Collectors.toMap(School::uid, School::id));
    }

    Map<String, CohortId> cohortIds(List<String> uids) {
        return cohorts(uids).stream().collect(Collectors.toMap(Cohort::uid, Cohort::id));
    }

    List<School> schools(List<String> uids) {
        return schools.having(uids, List.of());
    }

    List<Cohort> cohorts(List<String> uids) {
        return cohorts.having(uids, List.of());
    }
}
