package be.datacoach.administration.audience;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Role;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Truth;
import be.datacoach.administration.audience.RuleText.Reading;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.intake.context.SchoolContext;
import be.datacoach.intake.context.SchoolContexts;
import be.datacoach.organisation.cohort.Cohort;
import be.datacoach.organisation.cohort.CohortId;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.group.SchoolGroup;
import be.datacoach.organisation.group.SchoolGroups;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who is in an audience now. */
@ApplicationScoped
public class Audiences {
    /** So many coaches are asked about in one question to the database. */
    private static final int AT_ONCE = 500;

    @Inject
    private Sources sources;

    @Inject
    private ChosenPeople chosen;

    @Inject
    private RuleText rules;

    /** Where people come from. */
    @Dependent
    static class Sources {
        @Inject
        private Cohorts cohorts;

        @Inject
        private Schools schools;

        @Inject
        private SchoolGroups groups;

        @Inject
        private Accounts accounts;

        @Inject
        private SchoolContexts contexts;

        @Inject
        private Catalogue catalogue;
    }

    /** @throws NotAllowed when there is no such cohort, school or list, or the rule asks what it may not */
    public Roster of(Audience audience) {
        return switch (audience.kind()) {
            case COHORT -> cohort(audience);
            case SCHOOL -> school(audience);
            case GROUP -> group(audience);
            case LIST -> list(audience);
            case RULE -> Roster.of(audience, audience.key(), false, fitting(understood(audience)));
        };
    }

    /**
     * The same again, and for a cohort nobody joins it or merges it with another before the transaction ends. Begin the
     * transaction with it.
     */
    public Roster held(Roster roster) {
        if (roster.audience().kind() != Audience.Kind.COHORT) return roster;
        String uid = roster.audience().key();
        return sources.cohorts
                .locked(uid)
                .map(cohort -> of(Audience.cohort(cohort.uid())))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** The cohort's or school's; the text of a rule; nothing for a list. */
    public String nameOf(Audience audience) {
        return switch (audience.kind()) {
            case COHORT ->
                sources.cohorts.withUid(audience.key()).map(Cohort::name).orElse("");
            case SCHOOL ->
                sources.schools.withUid(audience.key()).map(School::name).orElse("");
            case GROUP ->
                sources.groups.withUid(audience.key()).map(SchoolGroup::name).orElse("");
            case LIST -> "";
            case RULE -> audience.key();
        };
    }

    public Optional<String> nameOf(CohortId cohort) {
        return sources.cohorts.withId(cohort).map(Cohort::name);
    }

    /** As whose members the people of this audience get something, if as members. */
    public Optional<CohortId> cohortOf(Audience audience) {
        return audience.kind() == Audience.Kind.COHORT
                ? sources.cohorts.withUid(audience.key()).map(Cohort::id)
                : Optional.empty();
    }

    /** The cohort with this id, as an audience, unless it is over. */
    public Optional<Audience> going(CohortId cohort) {
        return sources.cohorts
                .withId(cohort)
                .filter(known -> !known.isArchived())
                .map(known -> Audience.cohort(known.uid()));
    }

    private Roster cohort(Audience audience) {
        Cohort cohort = sources.cohorts.withUid(audience.key()).orElseThrow(() -> NotAllowed.on(audience.key()));
        return Roster.of(
                Audience.cohort(cohort.uid()),
                cohort.name(),
                cohort.isArchived(),
                people(sources.cohorts.membersOf(cohort.id())));
    }

    private Roster school(Audience audience) {
        School school = sources.schools.withUid(audience.key()).orElseThrow(() -> NotAllowed.on(audience.key()));
        return Roster.of(audience, school.name(), school.isArchived(), people(sources.schools.coachesOf(school.id())));
    }

    private Roster group(Audience audience) {
        SchoolGroup group = sources.groups.withUid(audience.key()).orElseThrow(() -> NotAllowed.on(audience.key()));
        return Roster.of(audience, group.name(), group.isArchived(), people(sources.groups.coachesIn(group)));
    }

    private Roster list(Audience audience) {
        List<AccountId> ids = chosen.on(audience.key());
        if (ids.isEmpty()) {
            throw NotAllowed.on(audience.key());
        }
        return Roster.of(audience, "", false, people(ids));
    }

    private Condition understood(Audience audience) {
        if (rules.read(audience.key()) instanceof Reading.Understood understood) {
            return understood.condition();
        }
        throw new NotAllowed("a rule that cannot be followed");
    }

    private List<Account> people(List<AccountId> ids) {
        List<Account> people = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            people.addAll(sources.accounts.withIds(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return people;
    }

    private List<Account> fitting(Condition rule) {
        List<Account> coaches = sources.accounts.withRole(Role.COACH);
        List<Account> fitting = new ArrayList<>();
        for (int from = 0; from < coaches.size(); from += AT_ONCE) {
            List<Account> some = coaches.subList(from, Math.min(coaches.size(), from + AT_ONCE));
            var known = sources.contexts.of(some.stream().map(Account::id).toList(), sources.catalogue.curriculum());
            some.stream().filter(coach -> holds(rule, known, coach)).forEach(fitting::add);
        }
        return fitting;
    }

    private static boolean holds(Condition rule, Map<AccountId, SchoolContext> known, Account coach) {
        SchoolContext context = Objects.requireNonNull(known.get(coach.id()));
        return rule.truth(Facts.of(context.with(Map.of()))) == Truth.TRUE;
    }
}
