package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.peer.Partnerships;
import be.datacoach.network.peer.Partnerships.Going;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** That an intervisie comes, or waits for a moment, in the weekly mail: without with whom. */
@ApplicationScoped
class IntervisieNews implements TogetherNews {
    @Inject
    private Partnerships partnerships;

    @Inject
    private PeerTalks talks;

    @Inject
    private Clock clock;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        Instant now = clock.instant();
        Map<AccountId, Going> going = partnerships.goingOf(since.keySet());
        Map<Long, List<PeerTalk>> all =
                talks.of(going.values().stream().map(Going::pair).distinct().toList());
        Map<Long, List<TalkMoment>> moments = talks.moments(all.values().stream()
                .map(list -> list.get(0))
                .filter(talk -> !talk.isOver(now))
                .toList());
        Map<AccountId, String> news = new HashMap<>();
        going.forEach((who, pair) -> waiting(pair, all.getOrDefault(pair.pair(), List.of()), moments, who)
                .line(since.getOrDefault(who, now), now)
                .ifPresent(line -> news.put(who, "mail_digest.intervisie." + line)));
        return news;
    }

    /** @param all of the pair, the newest first */
    private Waiting waiting(Going pair, List<PeerTalk> all, Map<Long, List<TalkMoment>> moments, AccountId somebody) {
        Instant now = clock.instant();
        Optional<PeerTalk> next = all.stream().findFirst().filter(talk -> !talk.isOver(now));
        List<TalkMoment> open = next.map(talk -> moments.getOrDefault(talk.id(), List.of())).orElse(List.of()).stream()
                .filter(moment -> moment.startsAt().isAfter(now))
                .toList();
        Optional<Instant> lastEnd =
                all.stream().filter(talk -> talk.isOver(now)).findFirst().flatMap(PeerTalk::endsAt);
        return new Waiting(
                pair.since(),
                lastEnd,
                next.flatMap(PeerTalk::startsAt),
                proposed(open, moment -> moment.coach().equals(somebody)),
                proposed(open, moment -> !moment.coach().equals(somebody)));
    }

    private static List<Instant> proposed(List<TalkMoment> open, Predicate<TalkMoment> whose) {
        return open.stream()
                .filter(whose)
                .map(moment -> moment.proposedAt().orElse(Instant.EPOCH))
                .toList();
    }
}
