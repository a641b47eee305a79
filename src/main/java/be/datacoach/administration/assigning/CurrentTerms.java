package be.datacoach.administration.assigning;

import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The curriculum, the calendar and the day of today, together. */
@ApplicationScoped
class CurrentTerms {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    Terms now() {
        return new Terms(catalogue.curriculum(), catalogue.calendar(), LocalDate.now(clock));
    }
}
