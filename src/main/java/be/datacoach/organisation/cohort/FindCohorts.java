package be.datacoach.organisation.cohort;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists cohorts, filtered and in order by the database, with their counsellors and how many take part. */
@ApplicationScoped
public class FindCohorts {
    @Inject
    private Cohorts cohorts;

    @Inject
    private Counsellors counsellors;

    @Inject
    private Accounts accounts;

    @Inject
    private CohortListing listing;

    /**
     * What somebody asks for.
     *
     * @param text that the name holds
     * @param state {@code going}, {@code alone} (going on, without a counsellor) or {@code archived}; else any
     * @param sorting by {@code name}; the usual order has those going on first
     */
    public record Question(String text, String state, Sorting sorting) {}

    @Requires(Permission.MANAGE_COHORTS)
    public Page<CohortRow> matching(Question question, int page, int size) {
        Page<Cohort> found = listing.page(question, page, size);
        List<CohortId> ids = found.rows().stream().map(Cohort::id).toList();
        Map<CohortId, Long> sizes = cohorts.sizesOf(ids);
        Map<CohortId, List<AccountId>> accompanied = counsellors.of(ids);
        Map<AccountId, String> names = accounts.namesOf(
                accompanied.values().stream().flatMap(Collection::stream).toList());
        return found.map(cohort -> new CohortRow(
                cohort.uid(),
                cohort.name(),
                accompanied.getOrDefault(cohort.id(), List.of()).stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .collect(Collectors.joining(", ")),
                sizes.getOrDefault(cohort.id(), 0L),
                cohort.isArchived()));
    }
}
