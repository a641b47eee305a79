package be.datacoach.reporting.research;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Studies, and what was said to them. */
@Dependent
class Books {
    final Studies studies;
    final Consents consents;

    @Inject
    Books(Studies studies, Consents consents) {
        this.studies = studies;
        this.consents = consents;
    }
}
