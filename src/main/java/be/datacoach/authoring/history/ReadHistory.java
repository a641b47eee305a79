package be.datacoach.authoring.history;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.draft.Revisions;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that was saved and published in a module, the newest first. */
@ApplicationScoped
public class ReadHistory {

    /** How many revisions stand on one page. */
    static final int A_PAGE = 300;

    /**
     * A page of it.
     *
     * @param more whether there are older revisions
     */
    public record History(
            Desk.Work work,
            List<Sitting> sittings,
            List<ModuleVersion> versions,
            boolean more,
            Map<AccountId, String> names) {
        public History {
            sittings = List.copyOf(sittings);
            versions = List.copyOf(versions);
            names = Map.copyOf(names);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private Revisions revisions;

    @Inject
    private ModuleVersions versions;

    @Inject
    private Accounts accounts;

    /** @param page the first is 0 */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public History read(ModuleId module, int page) {
        List<Revision> found = revisions.of(module, page * A_PAGE, A_PAGE + 1);
        List<Revision> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        List<ModuleVersion> published = page == 0 ? versions.of(module) : List.of();
        List<AccountId> people = Stream.concat(
                        shown.stream().flatMap(one -> one.author().stream()),
                        published.stream().flatMap(one -> one.author().stream()))
                .distinct()
                .toList();
        return new History(
                desk.on(module), Sitting.of(shown), published, found.size() > A_PAGE, accounts.namesOf(people));
    }
}
