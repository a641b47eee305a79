package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The last invitation of somebody that was neither used nor revoked, for an administrator. */
@ApplicationScoped
public class ReadInvitation {
    /**
     * When an invitation was made and until when it works.
     *
     * @param open false when its term is over
     */
    public record Shown(Instant from, Instant until, boolean open) {}

    @Inject
    private Accounts accounts;

    @Inject
    private AccessLinks links;

    @Inject
    private Clock clock;

    /** Nothing for who was not invited, or has used it. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Optional<Shown> of(String uid) {
        Account account = accounts.withUid(uid).orElseThrow(() -> NotAllowed.on(uid));
        Instant now = clock.instant();
        return links.goingOn(account.id()).stream()
                .filter(AccessLink::isInvitation)
                .findFirst()
                .map(link -> new Shown(link.madeAt(), link.expiresAt(), link.isOpen(now)));
    }
}
