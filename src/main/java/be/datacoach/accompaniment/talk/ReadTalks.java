package be.datacoach.accompaniment.talk;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Talks about a portfolio, for the coach and their counsellor; newest first. */
@ApplicationScoped
public class ReadTalks {

    /** @param by the name of the counsellor; empty for who has no account any more */
    public record Held(Talk talk, String by) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private PortfolioTalks talks;

    @Inject
    private Clock clock;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public List<Held> of(String coachUid) {
        return talks.of(sight.coach(coachUid).id()).stream().map(this::held).toList();
    }

    /** From now on they have been seen. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<Held> own() {
        List<PortfolioTalk> mine = talks.of(user.id());
        mine.forEach(talk -> talk.see(clock.instant()));
        return mine.stream().map(this::held).toList();
    }

    /** Whether there is one that the coach did not see yet. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public boolean news() {
        return talks.of(user.id()).stream().anyMatch(talk -> !talk.seen());
    }

    private Held held(PortfolioTalk one) {
        return new Held(one.talk(), one.counsellor().map(sight::nameOf).orElse(""));
    }
}
