package be.datacoach.intake.context;

import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Which school a director's link opens; nothing where it works no more, or never did. */
@ApplicationScoped
public class DirectorDoor {
    @Inject
    private DirectorLinks links;

    @Inject
    private Clock clock;

    public Optional<SchoolId> opens(LinkToken token) {
        return links.with(token).filter(link -> link.isOpen(clock.instant())).map(DirectorLink::school);
    }
}
