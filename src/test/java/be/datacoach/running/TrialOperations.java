package be.datacoach.running;

import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.omnifaces.util.Faces;

/** Asks for work and mails, and meddles with the database behind the application's back: /trial/operations?act=...&key=... */
@Named
@RequestScoped
public class TrialOperations {
    @Resource(lookup = "java:app/jdbc/datacoach")
    private DataSource source;

    @Inject
    private Jobs jobs;

    @Inject
    private Mails mails;

    @Transactional
    public String getOutcome() throws SQLException {
        String key = Faces.getRequestParameter("key");
        return switch (Faces.getRequestParameter("act")) {
            case "work" -> jobs.ask(new Order("trial.count", key, key, null));
            case "how" -> jobs.withUid(uid(key)).map(TrialOperations::told).orElse("none");
            case "rob" ->
                changed("update work_job set lease = 'another', leased_until = '2020-01-01', version = version + 1"
                        + " where uid = '" + uid(key) + "' and state = 'RUNNING'");
            case "mail" ->
                mails.ask(new Mail(
                        key,
                        "lies@school.be",
                        Letter.in(Locale.forLanguageTag("nl"))
                                .subject("admin_work.progress.of", key, 2)
                                .say("admin_work.lead")));
            case "tamper" ->
                changed("update audit_entry set subject = concat('x', subject) where detail = '" + key + "-7'");
            case "mend" ->
                changed("update audit_entry set subject = substring(subject, 2) where detail = '" + key + "-7'");
            case "unsealed" -> counted("select count(*) from audit_entry where seal_number is null");
            default ->
                counted("select count(*) from audit_entry where action = 'trial.counted' and subject = '" + uid(key)
                        + "'");
        };
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
