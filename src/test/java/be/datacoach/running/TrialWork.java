package be.datacoach.running;

import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.OnBehalf;
import be.datacoach.access.Username;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts to {@link #PIECES}, one at a time, each kept in the audit trail; once in every job it breaks after it wrote. */
@ApplicationScoped
public class TrialWork implements Work {
    public static final int PIECES = 30;
    private static final int BREAKS_AT = 20;
    private static final long A_MOMENT = 100;

    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    @Inject
    private AuditTrail trail;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Inject
    private OnBehalf onBehalf;

    @Override
    public String kind() {
        return "trial.count";
    }

    @Override
    public Progress advance(Task task) {
        if (user.isLoggedIn()) {
            throw new IllegalStateException("Somebody is logged in from the piece before");
        }
        onBehalf.of(
                accounts.withUsername(new Username("beheerder")).orElseThrow().uid());
        int piece = task.isBeginning() ? 1 : Integer.parseInt(task.reached()) + 1;
        trail.record("trial.counted", task.uid(), task.payload() + "-" + piece);
        pause();
        if (piece == BREAKS_AT && broken.add(task.uid())) {
            throw new IllegalStateException("as asked");
        }
        return piece == PIECES ? Progress.finished(piece) : Progress.to(Integer.toString(piece), piece, PIECES);
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
