package be.datacoach.running;

import be.datacoach.access.erasure.TellOverdue;
import be.datacoach.platform.keeping.Keeping;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Makes things older than they are, and lets go what is past its term at a moment: /trial/rights?act=keep&code=...&now=...; times in
 * UTC.
 */
@Named
@RequestScoped
public class TrialRights {
    private static final String WORK =
            "insert into work_job (asked_at, uid, order_key, not_before, ended_at, kind, payload, state, reached, done, total,"
                    + " failures, stop_asked, version) values (?, ?, ?, ?, ?, 'trial', '', 'FAILED', '', 0, 0, 0, false, 0)";

    @Resource(lookup = "java:app/jdbc/datacoach")
    private DataSource source;

    @Inject
    private TellOverdue tellOverdue;

    @Inject
    @Any
    private Instance<Keeping> kinds;

    @Transactional
    public String getOutcome() throws SQLException {
        LocalDateTime now = LocalDateTime.parse(Faces.getRequestParameter("now"));
        String key = Faces.getRequestParameter("key");
        return switch (Faces.getRequestParameter("act")) {
            case "seen" ->
                changed(
                        "update last_seen set seen_at = ? where account_id = (select id from account where uid = ?)",
                        now,
                        key);
            case "warned" ->
                changed(
                        "update last_seen set warned_at = ? where account_id = (select id from account where uid = ?)",
                        now,
                        key);
            case "due" ->
                changed(
                        "update erasure_request set due_at = ? where account_id = (select id from account where uid = ?)",
                        now,
                        key);
            case "tell" -> Integer.toString(tellOverdue.tell(now.toInstant(ZoneOffset.UTC)));
            case "keep" -> kept(key, now);
            default -> made(Faces.getRequestParameter("act"), key, now);
        };
    }

    /** Something that was asked for or done at that moment. */
    private String made(String act, String key, LocalDateTime now) throws SQLException {
        return switch (act) {
            case "mailed" ->
                changed(
                        "insert into mail (asked_at, uid, not_before, recipient, language, subject, state, failures, version)"
                                + " values (?, ?, ?, 'x@school.example', 'nl', 'Proef', 'SENT', 0, 0)",
                        now,
                        key,
                        now);
            case "worked" -> changed(WORK, now, key, key, now, now);
            case "failing" -> changed(WORK, now, key, key, now, null);
            case "sealed" -> first("select min(occurred_at) from audit_entry where seal_number is not null");
            default -> throw new IllegalArgumentException(act);
        };
    }

    private String kept(String code, LocalDateTime now) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> Long.toString(kind.forget(now.toInstant(ZoneOffset.UTC))))
                .findFirst()
                .orElseThrow();
    }

    private String changed(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return Integer.toString(statement.executeUpdate());
        }
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, LocalDateTime.class).toString();
        }
    }
}
