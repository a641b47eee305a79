package be.datacoach.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real SMTP server, and against one that is not as it should be. */
class CourierTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Runnable NOTHING = () -> {};

    private final GreenMail real = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void start() {
        real.start();
    }

    @AfterEach
    void stop() {
        real.stop();
    }

    private static SmtpServer at(int port) {
        return new SmtpServer(
                "127.0.0.1", port, "", "", SmtpServer.Encryption.NONE, "Datacoach <coach@example.be>", 400);
    }

    private static StoredMail.Sealed mail(String key) {
        Letter letter = Letter.in(Locale.forLanguageTag("nl"))
                .subject("admin_work.progress.of", "één\r\nBcc: all@example.be", 2)
                .say("admin_mail.problem.unsure")
                .unsubscribe("https://example.be/quiet/1");
        return new StoredMail(new Mail(key, "lies@school.be", letter), NOON).sealed();
    }

    @Test
    void bringsPlainTextAndHtmlWithAllHeaders() throws Exception {
        try (Courier courier = new Courier(at(real.getSmtp().getPort()))) {
            assertThat(courier.deliver(mail("a"), NOON, NOTHING)).isEqualTo(new Delivery.Taken());
        }
        MimeMessage got = real.getReceivedMessages()[0];
        assertThat(got.getAllRecipients()).hasSize(1);
        assertThat(got.getHeader("Bcc")).isNull();
        assertThat(got.getSubject()).isEqualTo("één Bcc: all@example.be van 2");
        assertThat(got.getMessageID()).isEqualTo("<" + mail("a").uid() + "@example.be>");
        assertThat(got.getHeader("List-Unsubscribe")).containsExactly("<https://example.be/quiet/1>");
        assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(got.getHeader("Content-Language")).containsExactly("nl");
        MimeMultipart both = (MimeMultipart) got.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(said(both.getBodyPart(0))).contains("De mailserver zweeg").doesNotContain("<p>");
        assertThat(said(both.getBodyPart(1))).contains("<p>De mailserver zweeg");
    }

    @Test
    void bringsSeveralOverOneConnection() {
        try (Courier courier = new Courier(at(real.getSmtp().getPort()))) {
            for (int i = 0; i < 5; i++) {
                assertThat(courier.deliver(mail("m" + i), NOON, NOTHING)).isEqualTo(new Delivery.Taken());
            }
        }
        assertThat(real.getReceivedMessages()).hasSize(5);
    }

    @Test
    void bringsNothingWhenTheLastLineMayNotLeave() {
        try (Courier courier = new Courier(at(real.getSmtp().getPort()))) {
            Runnable no = () -> {
                throw new IllegalStateException("another sends it");
            };
            assertThatThrownBy(() -> courier.deliver(mail("a"), NOON, no)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(real.getReceivedMessages()).isEmpty();
    }

    /** A server that is silent does not keep us longer than the timeout; what it may have is never sent again. */
    @ParameterizedTest
    @CsvSource({
        "greeting, '', unreachable",
        "greeting, 554 no, unreachable",
        "MAIL, '', broken",
        "MAIL, 451 later, busy",
        "MAIL, 550 no, refused",
        "RCPT, 450 later, busy",
        "RCPT, 550 nobody, refused",
        "DATA, '', broken",
        "., '', unsure",
        "., 452 full, busy",
        "., 554 spam, refused",
    })
    void knowsWhatBecameOfIt(String at, String answer, String outcome) throws Exception {
        try (StubbornServer server = new StubbornServer(at, answer);
                Courier courier = new Courier(at(server.port()))) {
            Delivery delivery = courier.deliver(mail("a"), NOON, NOTHING);
            String said = delivery instanceof Delivery.NotTaken notTaken
                    ? notTaken.code()
                    : delivery.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            assertThat(said).isEqualTo(outcome);
        }
    }

    @Test
    void saysThatNobodyIsThere() {
        int port = real.getSmtp().getPort();
        real.stop();
        try (Courier courier = new Courier(at(port))) {
            assertThat(courier.deliver(mail("a"), NOON, NOTHING)).isEqualTo(new Delivery.NotTaken("unreachable"));
        }
    }

    @Test
    void writesOnlyAsSomebody() {
        assertThatThrownBy(() -> new SmtpServer("h", 25, "", "", SmtpServer.Encryption.NONE, "", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmtpServer("h", 25, "", "", SmtpServer.Encryption.NONE, "a@b.be\r\nX: y", 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String said(BodyPart part) throws Exception {
        return (String) part.getContent();
    }
}
