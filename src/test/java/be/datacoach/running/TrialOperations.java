package be.datacoach.running;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.quiet.QuietLinks;
import be.datacoach.administration.mailing.SendReminders;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.omnifaces.util.Faces;

/** Asks for work and mails, and meddles with the database behind the application's back: /trial/operations?act=...&key=... */
@Named
@RequestScoped
public class TrialOperations {
    private static final String ACCOUNT = "(select id from account where uid = '";

    @Resource(lookup = "java:app/jdbc/datacoach")
    private DataSource source;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail trail;

    @Inject
    private Mails mails;

    @Inject
    private QuietLinks links;

    @Inject
    private Clock clock;

    @Inject
    private SendReminders sendReminders;

    @Transactional
    public String getOutcome() throws SQLException {
        String key = Faces.getRequestParameter("key");
        return switch (Faces.getRequestParameter("act")) {
            case "work" -> jobs.ask(new Order("trial.count", key, key, null));
            case "how" -> jobs.withUid(uid(key)).map(TrialOperations::told).orElse("none");
            case "rob" ->
                changed("update work_job set lease = 'another', leased_until = '2020-01-01', version = version + 1"
                        + " where uid = '" + uid(key) + "' and state = 'RUNNING'");
            case "mail" -> mailed(key);
            case "tamper" ->
                changed("update audit_entry set subject = concat('x', subject) where detail = '" + key + "-7'");
            case "mend" ->
                changed("update audit_entry set subject = substring(subject, 2) where detail = '" + key + "-7'");
            case "age" ->
                changed("update given_path set given_at = '2026-09-20' where account_id = " + ACCOUNT + key + "')")
                        + changed("update event set happened_at = '2026-09-20' where actor = '" + key + "'");
            case "quiet" -> links.of(key).replaceFirst(".*(?=/quiet)", "");
            case "remind" -> remind(key);
            case "record" -> recorded(key);
            case "unsealed" -> counted("select count(*) from audit_entry where seal_number is null");
            case "counted" ->
                counted("select count(*) from audit_entry where action = 'trial.counted' and subject = '" + uid(key)
                        + "'");
            default -> ofPeers(Faces.getRequestParameter("act"), key);
        };
    }

    /** What only time brings: a day that begins, a term that ends, an intervisie that was. */
    private String ofPeers(String act, String key) throws SQLException {
        return switch (act) {
            case "propose" ->
                jobs.ask(new Order(
                        "peers.propose",
                        "trial." + UUID.randomUUID(),
                        LocalDate.now(clock).toString(),
                        null));
            case "reach" -> changed("update account set email = '" + key + "@school.be' where uid = '" + key + "'");
            case "lapse" ->
                changed("update peer_pair set open_until = '2026-09-01' where id in"
                        + " (select pair_id from peer_side where coach_id = " + ACCOUNT + key + "'))");
            case "past" -> changed("update intervisie set starts_at = '2026-09-15 14:00:00' where uid = '" + key + "'");
            default -> throw new IllegalArgumentException(act);
        };
    }

    private String mailed(String key) {
        Letter letter = Letter.in(Locale.forLanguageTag("nl"))
                .subject("admin_work.progress.of", key, 2)
                .say("admin_work.lead");
        return mails.ask(new Mail(key, "lies@school.be", letter));
    }

    private String recorded(String key) {
        trail.record("trial.done", key, key + "-7");
        return "recorded";
    }

    /** Everybody's mails of a school day, as the job does it. */
    private String remind(String day) {
        Progress progress = Progress.to("0", 0, 0);
        while (!progress.finished()) {
            var task = new Task("", day, Optional.empty(), progress.reached(), progress.done(), 0);
            progress = sendReminders.write(task, LocalDate.parse(day));
        }
        return "written";
    }

    private static String uid(String key) {
        return new Order("trial.count", key, "", null).uid();
    }

    private static String told(JobReport job) {
        return job.standing().state() + " " + job.done();
    }

    private String changed(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            return Integer.toString(statement.executeUpdate(sql));
        }
    }

    private String counted(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
