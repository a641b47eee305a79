package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody of the team, without an account, answers over the link. Numbers are raised and nothing else is kept: not who,
 * not when, not what together. The same form counts once.
 */
@ApplicationScoped
public class AnswerTeamScan {

    /** What came of it. */
    public enum Outcome {
        /** Counted, now or already. */
        COUNTED,
        /** Not counted: it was closed meanwhile. */
        CLOSED,
        /** Not counted: as many people answered as the team has. */
        FULL,
        /** Not counted: these are no questions of this scan, or no answers to them. */
        REFUSED,
        /** Not counted: nothing was answered. */
        EMPTY
    }

    @Inject
    private TeamScans scans;

    @Inject
    private Questionnaires questionnaires;

    /** @param ticket made with the form that was sent, so that sending it twice counts once */
    @Requires(Permission.ANSWER_BY_LINK)
    @Transactional
    public Outcome answer(LinkToken link, LinkToken ticket, Map<String, Integer> answers) {
        Optional<TeamScan> found = scans.with(link);
        if (found.isEmpty() || found.get().isClosed()) return Outcome.CLOSED;
        TeamScan scan = found.get();
        if (!ticket.isWellFormed() || !questionnaires.holds(scan.instrument(), answers)) return Outcome.REFUSED;
        Map<String, Double> counting = questionnaires.counting(scan.instrument(), answers);
        if (counting.isEmpty()) return Outcome.EMPTY;
        if (!scans.isNew(scan, ticket)) return Outcome.COUNTED;
        if (!scans.countOne(scan, ticket)) return Outcome.FULL;
        counting.forEach((item, value) -> scans.raise(scan, item, value));
        return Outcome.COUNTED;
    }
}
