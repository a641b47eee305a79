package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An administrator sees which networks there are and who accompanies them, and may archive one. Who is in it is not theirs to see. */
@ApplicationScoped
public class AdministerNetworks {
    /** @param counsellors their names; empty where nobody does any more */
    public record Row(String uid, String name, String counsellors, boolean archived) {}

    @Inject
    private LearningNetworks networks;

    @Inject
    private NetworkEnding ending;

    @Inject
    private Accounts accounts;

    /** Those going on first, by name. */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public List<Row> all() {
        return networks.all().stream().map(this::row).toList();
    }

    /** Twice is once. */
    @Requires(Permission.MANAGE_COHORTS)
    @Transactional
    public void archive(String uid) {
        ending.end(networks.locked(uid).orElseThrow(() -> NotAllowed.on(uid)));
    }

    private Row row(LearningNetwork network) {
        List<AccountId> counsellors = networks.counsellorsOf(network.id());
        Map<AccountId, String> names = accounts.namesOf(counsellors);
        return new Row(
                network.uid(),
                network.name(),
                counsellors.stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .collect(Collectors.joining(", ")),
                network.isArchived());
    }
}
