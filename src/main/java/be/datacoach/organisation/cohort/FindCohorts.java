package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the cohorts whose name holds a text, with their counsellor and how many take part. */
@ApplicationScoped
public class FindCohorts {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_COHORTS)
    public Page<CohortRow> matching(String text, int page, int size) {
        List<Cohort> found = cohorts.matching(text, Page.offset(page, size), size);
        Map<CohortId, Long> sizes =
                cohorts.sizesOf(found.stream().map(Cohort::id).toList());
        Map<AccountId, String> names = accounts.namesOf(
                found.stream().map(Cohort::counsellor).flatMap(Optional::stream).toList());
        List<CohortRow> rows = found.stream()
                .map(cohort -> new CohortRow(
                        cohort.uid(),
                        cohort.name(),
                        cohort.counsellor().map(names::get).orElse(""),
                        sizes.getOrDefault(cohort.id(), 0L),
                        cohort.isArchived()))
                .toList();
        return new Page<>(rows, cohorts.countMatching(text), page, size);
    }
}
