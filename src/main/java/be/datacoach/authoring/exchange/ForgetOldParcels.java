package be.datacoach.authoring.exchange;

import be.datacoach.platform.keeping.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** A file that somebody brought and did not take over goes. */
@ApplicationScoped
class ForgetOldParcels implements Keeping {
    @Inject
    private Parcels parcels;

    @Override
    public String code() {
        return "files";
    }

    @Override
    public Term term() {
        return Term.days((int) Parcels.KEPT.toDays());
    }

    @Override
    public long forget(Instant now) {
        return parcels.forgetBroughtBefore(now.minus(Parcels.KEPT));
    }
}
