package be.datacoach.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real SMTP server, and a server of ours that dies while it sends to it: every mail arrives once. */
public final class MailTraffic implements AutoCloseable {
    private static final int MAILS = 150;
    private static final int HALF_WAY = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    public MailTraffic() {
        smtp.start();
    }

    /** For the server that sends. */
    public Map<String, String> settings() {
        return Map.of(
                "DATACOACH_SMTP_HOST",
                "127.0.0.1",
                "DATACOACH_SMTP_PORT",
                Integer.toString(smtp.getSmtp().getPort()),
                "DATACOACH_SMTP_ENCRYPTION",
                "none",
                "DATACOACH_MAIL_FROM",
                "Datacoach <datacoach@example.be>");
    }

    /** Puts mails in the outbox, and comes back when some of them arrived. */
    public void begin(OwnServer server) throws SQLException, InterruptedException {
        try (Connection connection = server.connection();
                var insert = connection.prepareStatement("insert into mail (uid, recipient, language, subject, plain,"
                        + " html, asked_at, state, failures, not_before, version) values (random_uuid(),"
                        + " 'lies@school.be', 'nl', ?, 'x', 'x', '2026-11-22', 'WAITING', 0, '2026-11-22', 1)")) {
            for (int i = 0; i < MAILS; i++) {
                insert.setString(1, "mail " + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        until(() -> smtp.getReceivedMessages().length >= HALF_WAY);
    }

    /** After a kill and a new start: those that were in hand are left to their lease or to somebody's word. */
    public void assertEachArrivedOnce(OwnServer server) throws SQLException, InterruptedException, MessagingException {
        until(() -> counted(server, "state = 'WAITING'") == 0);
        until(() -> counted(server, "state = 'SENT'") >= MAILS - 1);
        long inHand = counted(server, "state in ('SENDING', 'HANDING', 'UNSURE')");
        assertThat(counted(server, "state = 'SENT'") + inHand).isEqualTo(MAILS);
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : smtp.getReceivedMessages()) subjects.add(mail.getSubject());
        assertThat(subjects).doesNotHaveDuplicates();
        assertThat((long) subjects.size()).isBetween(MAILS - inHand, (long) MAILS);
    }

    private interface Question {
        boolean holds() throws SQLException;
    }

    private static void until(Question question) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.holds()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static long counted(OwnServer server, String condition) throws SQLException {
        try (Connection connection = server.connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from mail where recipient = 'lies@school.be' and " + condition)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
