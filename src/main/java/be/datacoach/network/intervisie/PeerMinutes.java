package be.datacoach.network.intervisie;

import be.datacoach.access.AccountId;
import be.datacoach.accompaniment.meeting.Attended;
import be.datacoach.accompaniment.meeting.LearnedTogether;
import be.datacoach.network.intervisie.Happened.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Intervisies as learning time: those that both say took place, one a month. */
@ApplicationScoped
class PeerMinutes implements LearnedTogether {
    @Inject
    private PeerTalks talks;

    @Inject
    private Clock clock;

    @Override
    public List<Attended> of(AccountId coach) {
        return counted(coach).stream()
                .map(held -> new Attended(Optional.empty(), held.startsAt(), held.minutes()))
                .toList();
    }

    /** @param own what somebody wrote at it */
    Happened happened(PeerTalk talk, Optional<TalkPart> own, AccountId coach) {
        boolean counts = talk.isHeld()
                && counted(coach).stream().anyMatch(held -> held.uid().equals(talk.uid()));
        boolean said = own.filter(TalkPart::saysHeld).isPresent();
        return Happened.of(talk.isOver(clock.instant()), said, talk.isHeld(), counts);
    }

    private List<Held> counted(AccountId coach) {
        List<Held> held = talks.heldBy(coach).stream()
                .flatMap(talk -> talk.startsAt().map(start -> new Held(talk.uid(), start, talk.minutes())).stream())
                .toList();
        return Happened.counted(held, clock.getZone());
    }
}
