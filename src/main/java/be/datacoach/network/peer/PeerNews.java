package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.peer.Course.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** That somebody is proposed, in the weekly mail: once, without who, and not to whoever answered already. */
@ApplicationScoped
class PeerNews implements TogetherNews {
    @Inject
    private PeerStore store;

    @Inject
    private Clock clock;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        return TogetherNews.each(since, this::since);
    }

    private Optional<String> since(AccountId somebody, Instant since) {
        Instant now = clock.instant();
        return store.sidesOf(somebody).stream()
                .filter(side -> side.standing(now) == Standing.PROPOSED)
                .filter(side -> !side.pair().proposedAt().isBefore(since))
                .findAny()
                .map(side -> "mail_digest.peer_proposed");
    }
}
