package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.Circles;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** That peers encouraged somebody, in the weekly mail: without who, and without what they wrote. */
@ApplicationScoped
class EncouragementNews implements TogetherNews {
    @Inject
    private Circles circles;

    @Inject
    private Encouragements encouragements;

    @Override
    public Optional<String> since(AccountId somebody, Instant since) {
        var uids = circles.of(somebody).stream().map(Circle::uid).toList();
        return encouragements.since(uids, since).stream()
                .filter(one -> !one.isBy(somebody) && one.isFor(somebody, false))
                .findAny()
                .map(one -> "mail_digest.encouraged");
    }
}
