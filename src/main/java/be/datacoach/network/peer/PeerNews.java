package be.datacoach.network.peer;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.peer.Course.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** That somebody is proposed, in the weekly mail: once, without who, and not to whoever answered already. */
@ApplicationScoped
class PeerNews implements TogetherNews {
    @Inject
    private PeerStore store;

    @Inject
    private Clock clock;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        Instant now = clock.instant();
        Map<AccountId, String> news = new HashMap<>();
        store.sidesOf(since.keySet()).stream()
                .filter(side -> side.standing(now) == Standing.PROPOSED)
                .filter(side -> !side.pair().proposedAt().isBefore(since.getOrDefault(side.coach(), now)))
                .forEach(side -> news.put(side.coach(), "mail_digest.peer_proposed"));
        return news;
    }
}
