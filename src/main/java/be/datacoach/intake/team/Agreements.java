package be.datacoach.intake.team;

import be.datacoach.access.CurrentUser;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the one who asks made the agreements with director and team that a team scan needs. */
@ApplicationScoped
class Agreements {
    @Inject
    private Events events;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentUser user;

    boolean made() {
        Iri module = Iri.of(catalogue.contextForm().team().after());
        return events.of(user.uid(), Verb.COMPLETED).stream()
                .anyMatch(done -> done.object().iri().equals(module));
    }
}
