package be.datacoach.access.audit;

import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The audit trail loses its oldest entries, and its chain begins later. */
@ApplicationScoped
class LetOldEntriesGo implements Keeping {
    @Inject
    private SealEntries entries;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return "audit";
    }

    @Override
    public Term term() {
        return new Term(settings.get(Setting.AUDIT_KEPT_MONTHS), Term.Unit.MONTHS, Setting.AUDIT_KEPT_MONTHS.code());
    }

    @Override
    public long forget(Instant now) {
        return entries.letOldOnesGo(now);
    }
}
