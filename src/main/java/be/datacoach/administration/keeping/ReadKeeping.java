package be.datacoach.administration.keeping;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.keeping.KeepTerms;
import be.datacoach.platform.keeping.KeepingReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** An administrator reads how long things are kept, and how much went lately: counts alone. */
@ApplicationScoped
public class ReadKeeping {
    /** How many days «lately» is. */
    public static final int LATELY = 30;

    @Inject
    private KeepTerms keepTerms;

    @Inject
    private Clock clock;

    @Requires(Permission.ADMINISTER)
    public List<KeepingReport> read() {
        return keepTerms.reports(LocalDate.now(clock).minusDays(LATELY));
    }
}
