package be.datacoach.reporting.research.export;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.reporting.research.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every file of a study that was given: when, by whom, of how many people, and what was hidden. */
@ApplicationScoped
public class FindExports {
    @Inject
    private Participants participants;

    @Inject
    private Exports exports;

    @Inject
    private Accounts accounts;

    /** @param by the name of who took it; empty once that account is gone */
    public record Found(Exported exported, String by) {}

    @Requires(Permission.EXPORT_RESEARCH)
    @Transactional
    public List<Found> of(String uid) {
        List<Exported> all = exports.of(participants.study(uid).orElseThrow(() -> NotAllowed.on(uid)));
        Map<AccountId, String> names = accounts.namesOf(
                all.stream().flatMap(one -> one.madeBy().stream()).toList());
        return all.stream()
                .map(one -> new Found(
                        one,
                        one.madeBy()
                                .flatMap(by -> Optional.ofNullable(names.get(by)))
                                .orElse("")))
                .toList();
    }
}
