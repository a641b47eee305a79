package be.datacoach.reporting.insight;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.reporting.insight.Insight.By;
import be.datacoach.reporting.insight.Insight.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** An administrator takes the same counts along in a file: what is not shown is not in it, and who took it is kept. */
@ApplicationScoped
public class TakeInsight {
    private static final int EVERY = 20_000;

    @Inject
    private CountPeople countPeople;

    @Inject
    private AuditTrail audit;

    /** @param by the groups in it, all of them */
    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    @Transactional
    public Insight take(By by, String uid, Timeline.Unit unit) {
        Insight insight = countPeople.count(new Question(by, uid, unit, "", 1), EVERY);
        audit.record(
                "insight.taken", uid.isEmpty() ? "everybody" : uid, by.name().toLowerCase(Locale.ROOT));
        return insight;
    }
}
