package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.cohort.CohortId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Those who meet, going on now, as the feature that knows them describes them.
 *
 * @param uid by which their meetings are kept
 * @param cohort where they are one
 * @param name as they know it themselves
 * @param page where who accompanies them plans: an address that takes {@code ?uid=}, such as {@code /author/cohort}
 * @param counsellors who accompany them, the first of them first; all may the same
 * @param members who takes part now, asked when it is needed
 */
public record Gathering(
        String uid,
        Optional<CohortId> cohort,
        String name,
        String page,
        List<AccountId> counsellors,
        Supplier<List<AccountId>> members) {
    public Gathering {
        counsellors = List.copyOf(counsellors);
    }
}
