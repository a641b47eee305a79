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
import org.omnifaces.util.Faces;

/**
 * Makes things older than they are, and lets go what is past its term at a moment: /trial/rights?act=keep&code=...&now=...; times in
 * UTC.
 */
@Named
@RequestScoped
public class TrialRights {
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
            default -> kept(key, now);
        };
    }

    private String kept(String code, LocalDateTime now) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> Long.toString(kind.forget(now.toInstant(ZoneOffset.UTC))))
                .findFirst()
                .orElseThrow();
    }

    private String changed(String sql, LocalDateTime moment, String key) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, moment);
            statement.setString(2, key);
            return Integer.toString(statement.executeUpdate());
        }
    }
}
