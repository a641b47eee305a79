package be.datacoach.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether mails are sent, and by which server: from the environment. What makes no sense is said in the log at the start. */
@ApplicationScoped
class MailSettings {
    private static final Logger LOG = System.getLogger(MailSettings.class.getName());
    private static final int SUBMISSION = 587;
    private static final int SECONDS = 20;

    @Inject
    private Config config;

    private Optional<SmtpServer> server = Optional.empty();

    @PostConstruct
    void read() {
        Optional<String> host = text("DATACOACH_SMTP_HOST");
        try {
            server = host.map(this::serverAt);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.ERROR, "Mails stay in the outbox: {0}", e.getMessage());
        }
    }

    /** None when mails stay in the outbox. */
    Optional<SmtpServer> server() {
        return server;
    }

    private SmtpServer serverAt(String host) {
        return new SmtpServer(
                host,
                number("DATACOACH_SMTP_PORT", SUBMISSION),
                text("DATACOACH_SMTP_USER").orElse(""),
                text("DATACOACH_SMTP_PASSWORD").orElse(""),
                SmtpServer.Encryption.valueOf(
                        text("DATACOACH_SMTP_ENCRYPTION").orElse("starttls").toUpperCase(Locale.ROOT)),
                text("DATACOACH_MAIL_FROM").orElse(""),
                number("DATACOACH_SMTP_TIMEOUT", SECONDS) * 1000);
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    private int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
