package be.datacoach.accompaniment.help;

import be.datacoach.access.Account;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.accompaniment.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** A counsellor answers what a coach of an own cohort asked. */
@ApplicationScoped
public class AnswerHelp {
    @Inject
    private CurrentUser user;

    @Inject
    private Sight sight;

    @Inject
    private HelpRequests requests;

    @Inject
    private Clock clock;

    /**
     * What came of it.
     *
     * @param before who answered before, where somebody did: then nothing was kept
     * @param closed whether the coach had said meanwhile that it is settled; the answer is kept all the same
     */
    public record Outcome(Optional<String> before, boolean closed) {}

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Outcome answer(String uid, String text) {
        HelpRequest request = requests.locked(uid).orElseThrow(() -> NotAllowed.on(uid));
        boolean mine = sight.everybody().values().stream().map(Account::id).anyMatch(request.coach()::equals);
        if (!mine) throw NotAllowed.on(uid);
        Optional<String> before = request.answer(user.id(), text, clock.instant())
                ? Optional.empty()
                : request.answeredBy().map(sight::nameOf).or(() -> Optional.of(""));
        return new Outcome(before, request.closed());
    }
}
