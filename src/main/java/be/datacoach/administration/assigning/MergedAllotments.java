package be.datacoach.administration.assigning;

import be.datacoach.access.AccountId;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.organisation.cohort.MergedCohorts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was given to a cohort that goes on in another. Whoever was given a path keeps it. The path of the second cohort
 * stays its path; where it had none, that of the first becomes it. Whoever has no path yet gets the path of the merged cohort,
 * when that is for newcomers too.
 */
@ApplicationScoped
public class MergedAllotments {
    private static final int AFTER_THE_PATHS = 3000;

    @Inject
    private Allotments allotments;

    @Inject
    private Audiences audiences;

    @Inject
    private GivenPaths paths;

    @Inject
    private InTurn inTurn;

    /** What a cohort works towards now, unless that was taken back. */
    public Optional<Allotment> live(String cohortUid) {
        return allotments.of(Audience.cohort(cohortUid)).filter(given -> !given.isWithdrawn());
    }

    void merged(@Observes @Priority(AFTER_THE_PATHS) MergedCohorts merged) {
        Optional<Allotment> from =
                allotments.locked(Audience.cohort(merged.from().uid()));
        Optional<Allotment> into =
                allotments.locked(Audience.cohort(merged.into().uid()));
        boolean taken = into.filter(given -> !given.isWithdrawn()).isPresent();
        if (taken) {
            from.ifPresent(Allotment::stop);
            into.filter(Allotment::isStanding).ifPresent(this::welcome);
        } else if (from.filter(given -> !given.isWithdrawn()).isPresent()) {
            allotments.passOn(from.get(), into, merged.into().uid());
            from.filter(Allotment::isStanding)
                    .ifPresent(given -> welcome(given, merged.into().uid()));
        }
    }

    private void welcome(Allotment allotment) {
        welcome(allotment, allotment.audience().key());
    }

    /** Everybody in the merged cohort who is not among those it is meant for yet. */
    private void welcome(Allotment allotment, String cohortUid) {
        Set<AccountId> known = allotments.peopleOf(allotment).stream()
                .map(AllotmentPerson::account)
                .collect(Collectors.toSet());
        List<AccountId> fresh = audiences.of(Audience.cohort(cohortUid)).ids().stream()
                .filter(id -> !known.contains(id))
                .toList();
        Set<AccountId> withPath = paths.of(fresh).stream()
                .filter(GivenPath::isGiven)
                .map(GivenPath::account)
                .collect(Collectors.toSet());
        for (AccountId id : fresh) {
            AllotmentPerson person = AllotmentPerson.newcomer(allotment, id);
            if (withPath.contains(id)) person.meet(Fate.OTHER);
            allotments.add(person);
        }
        inTurn.begin(allotment, fresh.size() - withPath.size());
    }
}
