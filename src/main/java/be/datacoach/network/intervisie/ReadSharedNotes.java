package be.datacoach.network.intervisie;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A counsellor reads what a coach of an own cohort took along from intervisies and shares: never with whom that was. */
@ApplicationScoped
public class ReadSharedNotes {
    /**
     * One note, as it is now.
     *
     * @param talkedAt when the intervisie was, or will be
     * @param since when it was shared
     */
    public record SharedNote(Instant talkedAt, Instant since, String text) {}

    @Inject
    private Sight sight;

    @Inject
    private PeerTalks talks;

    /** The newest intervisie first. */
    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<SharedNote> read(String coachUid) {
        Account coach = sight.coach(coachUid);
        return talks.shownBy(coach.id()).entrySet().stream()
                .flatMap(shown -> note(shown.getKey(), shown.getValue()).stream())
                .toList();
    }

    private static Optional<SharedNote> note(PeerTalk talk, TalkPart part) {
        return talk.startsAt()
                .flatMap(start -> part.counsellorSince().map(since -> new SharedNote(start, since, part.note())));
    }
}
