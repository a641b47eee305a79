package be.datacoach.network.division;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.practice.joint.Acquainted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Coaches of one school who all said yes to being seen at its table. */
@ApplicationScoped
class TableMates implements Acquainted {
    @Inject
    private Schools schools;

    @Inject
    private Divisions divisions;

    @Override
    public Set<AccountId> of(AccountId coach) {
        Set<AccountId> mates = new HashSet<>();
        schools.ofCoach(coach).stream().map(School::id).forEach(school -> {
            List<AccountId> seated = divisions.seats(school, LockModeType.NONE).stream()
                    .map(Seat::coach)
                    .toList();
            List<AccountId> here = schools.coachesOf(school);
            if (seated.contains(coach)) seated.stream().filter(here::contains).forEach(mates::add);
        });
        return mates;
    }
}
