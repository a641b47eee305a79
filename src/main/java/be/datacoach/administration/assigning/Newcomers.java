package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import be.datacoach.organisation.cohort.JoinedCohort;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever comes into an audience whose path is for newcomers too, gets it. */
@ApplicationScoped
class Newcomers {
    @Inject
    private Allotments allotments;

    @Inject
    private Audiences audiences;

    @Inject
    private HandOut handOut;

    @Inject
    private InTurn inTurn;

    /** Looks at all audiences. Only for {@link NewcomersRound}. */
    @Requires(Permission.ENTER)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void welcome() {
        allotments.standing().forEach(this::welcome);
    }

    /** Looks at the audience of one allotment. */
    void welcome(String uid) {
        allotments.locked(uid).ifPresent(this::welcome);
    }

    private void welcome(Allotment allotment) {
        Set<AccountId> known = allotments.peopleOf(allotment).stream()
                .map(AllotmentPerson::account)
                .collect(Collectors.toSet());
        List<AccountId> fresh =
                members(allotment.audience()).filter(id -> !known.contains(id)).toList();
        fresh.forEach(id -> allotments.add(AllotmentPerson.newcomer(allotment, id)));
        if (!fresh.isEmpty()) {
            inTurn.begin(allotment, fresh.size());
        }
    }

    /** Nobody where the audience is no more, or asks for what rules no longer may. */
    private Stream<AccountId> members(Audience audience) {
        try {
            Roster roster = audiences.of(audience);
            return roster.over() ? Stream.of() : roster.ids().stream();
        } catch (NotFound gone) {
            return Stream.of();
        }
    }

    /** Who joins a cohort need not wait for the next round. */
    void joined(@Observes JoinedCohort joined) {
        Optional<Allotment> standing =
                audiences.going(joined.cohort()).flatMap(allotments::of).filter(Allotment::isStanding);
        standing.ifPresent(allotment -> {
            AllotmentPerson person =
                    allotments.person(allotment, joined.coach()).orElseGet(() -> newcomer(allotment, joined.coach()));
            person.meet(Fate.WAITING);
            handOut.to(allotment, List.of(person));
        });
    }

    private AllotmentPerson newcomer(Allotment allotment, AccountId coach) {
        AllotmentPerson person = AllotmentPerson.newcomer(allotment, coach);
        allotments.add(person);
        return person;
    }
}
