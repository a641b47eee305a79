package be.datacoach.authoring.exchange;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.authoring.exchange.Delivery.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is sound in the ZIP that somebody brought and looked at: each changed module becomes a draft. A module in
 * which somebody writes is left as it is, also when they began a moment ago; taking the same again changes nothing.
 */
@ApplicationScoped
public class TakeModules {

    @Inject
    private Parcels parcels;

    @Inject
    private Inspection inspection;

    @Inject
    private Unpacking unpacking;

    @Inject
    private AuditTrail trail;

    /** @return the modules that are drafts now; nothing where it is no longer what was looked at */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<List<Candidate>> take(String uid) {
        Optional<Parcel> parcel = parcels.mine(Parcel.Kind.MODULES, uid);
        if (parcel.isEmpty()) return Optional.empty();
        List<Candidate> taken = inspection.of(parcel.get()).taken().stream()
                .sorted(Comparator.comparing(Candidate::module))
                .filter(this::take)
                .toList();
        parcels.remove(parcel.get());
        return Optional.of(taken);
    }

    private boolean take(Candidate candidate) {
        if (!unpacking.take(candidate)) return false;
        trail.record("draft.brought", candidate.module().code());
        return true;
    }
}
