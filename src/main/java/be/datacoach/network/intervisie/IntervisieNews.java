package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.peer.Partnership;
import be.datacoach.network.peer.Partnerships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
        return TogetherNews.each(since, this::since);
    }

    private Optional<String> since(AccountId somebody, Instant since) {
        return partnerships.of(somebody).stream()
                .filter(Partnership::isGoing)
                .findFirst()
                .flatMap(pair -> waiting(pair, somebody).line(since, clock.instant()))
                .map(line -> "mail_digest.intervisie." + line);
    }

    private Waiting waiting(Partnership pair, AccountId somebody) {
        Instant now = clock.instant();
        List<PeerTalk> all = talks.of(pair.id());
        Optional<PeerTalk> next = all.stream().findFirst().filter(talk -> !talk.isOver(now));
        List<TalkMoment> open = next.map(talks::moments).orElse(List.of()).stream()
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
