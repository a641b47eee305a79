package be.datacoach.network.circle.encouragement;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.Circles;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** That peers encouraged somebody, in the weekly mail: without who, and without what they wrote. */
@ApplicationScoped
class EncouragementNews implements TogetherNews {
    @Inject
    private Circles circles;

    @Inject
    private Encouragements encouragements;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        Optional<Instant> first = since.values().stream().min(Comparator.naturalOrder());
        if (first.isEmpty()) return Map.of();
        Map<AccountId, Set<String>> own = circles.uidsOf(since.keySet());
        List<Encouragement> all = encouragements.since(
                own.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), first.get());
        Map<AccountId, String> news = new HashMap<>();
        since.forEach((who, from) -> all.stream()
                .filter(one -> own.getOrDefault(who, Set.of()).contains(one.circle()))
                .filter(one -> one.writtenAt().isAfter(from) && !one.isBy(who) && one.isFor(who, false))
                .findAny()
                .ifPresent(one -> news.put(who, "mail_digest.encouraged")));
        return news;
    }
}
