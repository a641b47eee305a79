package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists the cohorts whose name holds a text, with their counsellors and how many take part. */
@ApplicationScoped
public class FindCohorts {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_COHORTS)
    public Page<CohortRow> matching(String text, int page, int size) {
        List<Cohort> found = cohorts.matching(text, Page.offset(page, size), size);
        List<CohortId> ids = found.stream().map(Cohort::id).toList();
        Map<CohortId, Long> sizes = cohorts.sizesOf(ids);
        Map<CohortId, List<AccountId>> accompanied = counsellors.of(ids);
        Map<AccountId, String> names = accounts.namesOf(
                accompanied.values().stream().flatMap(Collection::stream).toList());
        List<CohortRow> rows = found.stream()
                .map(cohort -> new CohortRow(
                        cohort.uid(),
                        cohort.name(),
                        accompanied.getOrDefault(cohort.id(), List.of()).stream()
                                .flatMap(id -> Stream.ofNullable(names.get(id)))
                                .collect(Collectors.joining(", ")),
                        sizes.getOrDefault(cohort.id(), 0L),
                        cohort.isArchived()))
                .toList();
        return new Page<>(rows, cohorts.countMatching(text), page, size);
    }
}
