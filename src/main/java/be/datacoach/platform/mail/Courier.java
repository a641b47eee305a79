package be.datacoach.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Takes mails to an SMTP server over one connection, and knows afterwards whether the server has them. Close it. */
final class Courier implements AutoCloseable {
    private final SmtpServer server;
    private final Session session;
    private final Line line;

    Courier(SmtpServer server) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.line = new Line(session, server.encryption() == SmtpServer.Encryption.TLS);
    }

    /**
     * @param beforeTheLastLine called when the server has all but the line that makes it take the mail; when it throws, the
     *     server gets nothing
     */
    Delivery deliver(StoredMail.Sealed mail, Instant now, Runnable beforeTheLastLine) {
        try {
            if (!line.isConnected()) {
                line.connect(server.host(), server.port(), nullIfEmpty(server.user()), nullIfEmpty(server.password()));
            }
        } catch (AuthenticationFailedException e) {
            return new Delivery.NotTaken("login");
        } catch (MessagingException e) {
            return new Delivery.NotTaken("unreachable");
        }
        line.begin(beforeTheLastLine);
        try {
            Message message = written(mail, now);
            line.sendMessage(message, message.getAllRecipients());
            return new Delivery.Taken();
        } catch (MessagingException e) {
            Delivery delivery = judge(e, line.lastLineWasSent);
            close();
            return delivery;
        }
    }

    static Delivery judge(MessagingException e, boolean lastLineWasSent) {
        OptionalInt code = code(e);
        if (code.isPresent() && code.getAsInt() >= 500) {
            return new Delivery.Refused();
        }
        if (code.isPresent()) {
            return new Delivery.NotTaken("busy");
        }
        return lastLineWasSent ? new Delivery.Unsure() : new Delivery.NotTaken("broken");
    }

    /** What the server answered, from 400 up; nothing when it did not answer at all. */
    private static OptionalInt code(MessagingException e) {
        for (Exception cause = e; cause instanceof MessagingException one; cause = one.getNextException()) {
            int code = -1;
            if (cause instanceof SMTPSendFailedException failed) {
                code = failed.getReturnCode();
            } else if (cause instanceof SMTPAddressFailedException failed) {
                code = failed.getReturnCode();
            } else if (cause instanceof SMTPSenderFailedException failed) {
                code = failed.getReturnCode();
            }
            if (code >= 400) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }

    private Message written(StoredMail.Sealed mail, Instant now) throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.uid() + "@" + domain() + ">");
        message.setFrom(server.sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(Letter.oneLine(mail.subject()), "UTF-8");
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(mail.plain(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private String domain() {
        String address = server.sender().getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (MessagingException gone) {
            // It is closed either way.
        }
    }

    /** A mail that is tried again keeps its number: whoever got it after all sees that it is the same. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }

    /** A connection that notices when the server may begin to have the mail. */
    private static final class Line extends SMTPTransport {
        private Runnable beforeTheLastLine = () -> {};
        private boolean lastLineWasSent;

        Line(Session session, boolean encrypted) {
            super(session, null, "smtp", encrypted);
        }

        void begin(Runnable beforeLast) {
            beforeTheLastLine = beforeLast;
            lastLineWasSent = false;
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            beforeTheLastLine.run();
            lastLineWasSent = true;
            super.finishData();
        }
    }
}
