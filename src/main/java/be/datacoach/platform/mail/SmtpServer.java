package be.datacoach.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;

/**
 * The server that takes our mails.
 *
 * @param user empty where it asks for none
 * @param from who writes, such as {@code Datacoach <datacoach@example.be>}
 * @param timeout how long it may be silent, in milliseconds
 */
record SmtpServer(
        String host, int port, String user, String password, Encryption encryption, String from, int timeout) {
    enum Encryption {
        /** Begins in the clear and must then be encrypted. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** For a server on the same machine. */
        NONE
    }

    SmtpServer {
        sender(from);
    }

    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            if (!Mail.isAddress(address.getAddress())) {
                throw new IllegalArgumentException("DATACOACH_MAIL_FROM is no address");
            }
            return address;
        } catch (AddressException e) {
            throw new IllegalArgumentException("DATACOACH_MAIL_FROM is no address", e);
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        String milliseconds = Integer.toString(timeout);
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
        properties.setProperty("mail.smtp.timeout", milliseconds);
        properties.setProperty("mail.smtp.writetimeout", milliseconds);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean upgrade = encryption == Encryption.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(upgrade));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(upgrade));
        return properties;
    }

    /** Never with its password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
