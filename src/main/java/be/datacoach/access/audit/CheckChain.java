package be.datacoach.access.audit;

import be.datacoach.access.AuditEntry;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Goes along the whole audit trail: whether everything is as it was sealed, and if not, from where. */
@ApplicationScoped
public class CheckChain {
    private static final int AT_ONCE = 1_000;

    @Inject
    private Entries entries;

    @Inject
    private SealKey key;

    @Requires(Permission.ADMINISTER)
    @Transactional
    public ChainCheck check() {
        // Nobody seals meanwhile, so that the end is the end.
        AuditChain chain = entries.lockedChain();
        long first = chain.firstNumber();
        long last = chain.lastNumber();
        String lastSeal = chain.lastSeal();
        ChainWalk walk = new ChainWalk(key.seals(), first, chain.firstSeal());
        List<AuditEntry> some = entries.sealedAfter(first, AT_ONCE);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                Optional<ChainCheck.Broken> broken = walk.next(entry);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
            some = entries.sealedAfter(walk.number(), AT_ONCE);
        }
        Optional<ChainCheck> broken = walk.end(last, lastSeal).map(it -> it);
        return broken.orElse(new ChainCheck.Whole(last - first, new ChainCheck.Last(last, lastSeal)));
    }
}
