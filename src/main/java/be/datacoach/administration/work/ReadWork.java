package be.datacoach.administration.work;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What runs, ran and failed in the background, filtered and in order by the database. */
@ApplicationScoped
public class ReadWork {
    /** @param names what to call who asked, by uid; whoever was erased is not in it */
    public record Shown(Page<JobReport> jobs, Map<String, String> names) {}

    @Inject
    private Jobs jobs;

    @Inject
    private Accounts accounts;

    @Requires(Permission.ADMINISTER)
    public Shown matching(String state, Sorting sorting, int page, int size) {
        Page<JobReport> found = jobs.matching(state, sorting, page, size);
        List<String> askers = found.rows().stream()
                .flatMap(job -> job.askedBy().stream())
                .distinct()
                .toList();
        Map<String, String> names =
                accounts.withUids(askers).stream().collect(Collectors.toMap(Account::uid, Account::displayName));
        return new Shown(found, names);
    }
}
