package be.datacoach.administration.people;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the files with people of the last weeks, the newest first. */
@ApplicationScoped
public class FindImports {
    private static final int MOST = 20;

    /** A file, by whom and when. */
    public record Row(String uid, String name, PeopleImport.State state, Instant at, String by) {}

    @Inject
    private PeopleImports imports;

    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_PEOPLE)
    public List<Row> latest() {
        List<PeopleImport> latest = imports.latest(MOST);
        Map<AccountId, String> names = accounts.namesOf(latest.stream()
                .map(PeopleImport::broughtBy)
                .flatMap(Optional::stream)
                .toList());
        return latest.stream()
                .map(one -> new Row(
                        one.uid(),
                        one.name(),
                        one.state(),
                        one.broughtAt(),
                        one.broughtBy().map(names::get).orElse("")))
                .toList();
    }
}
