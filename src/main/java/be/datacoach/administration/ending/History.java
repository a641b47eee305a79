package be.datacoach.administration.ending;

import be.datacoach.administration.assigning.Allotments;
import be.datacoach.administration.audience.Audience;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.group.SchoolGroup;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact.Giver;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.team.Team;
import be.datacoach.platform.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** What hangs on a school, a cohort, a team or a group of schools, by the names of the tables that hold it. Inside a transaction. */
@ApplicationScoped
class History {
    private static final String GIVEN = "allotment";

    @Inject
    private References references;

    @Inject
    private Allotments allotments;

    @Inject
    private SchoolFacts facts;

    /** Level and size that administrators gave are the school itself; what others said of it is history. */
    Set<String> of(School school) {
        Set<String> held =
                new TreeSet<>(references.holding("school", school.id().value(), Set.of("school_fact")));
        boolean described = facts.voicesAt(school.id()).values().stream()
                .flatMap(said -> said.newestFirst().stream())
                .anyMatch(fact -> fact.giver() != Giver.ADMINISTRATOR);
        if (described) held.add("school_fact");
        return withPaths(held, new Audience(Audience.Kind.SCHOOL, school.uid()));
    }

    /** Who would accompany it is no history. */
    Set<String> of(Cohort cohort) {
        Set<String> held =
                new TreeSet<>(references.holding("cohort", cohort.id().value(), Set.of("accompanying")));
        return withPaths(held, Audience.cohort(cohort.uid()));
    }

    Set<String> of(SchoolGroup group) {
        Set<String> held = new TreeSet<>(references.holding("school_group", group.id(), Set.of()));
        return withPaths(held, new Audience(Audience.Kind.GROUP, group.uid()));
    }

    Set<String> of(Team team) {
        return references.holding("school_team", team.id(), Set.of());
    }

    private Set<String> withPaths(Set<String> held, Audience audience) {
        if (allotments.of(audience).isPresent()) held.add(GIVEN);
        return held;
    }
}
