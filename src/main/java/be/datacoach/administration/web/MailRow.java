package be.datacoach.administration.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.mail.MailReport;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A mail of the outbox on the page, in words. */
public record MailRow(MailReport mail, Phrases phrases, ZoneId zone) {
    public String getUid() {
        return mail.uid();
    }

    public String getTo() {
        return mail.to();
    }

    public String getSubject() {
        return mail.subject();
    }

    public String getAsked() {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", phrases.locale())
                .withZone(zone)
                .format(mail.askedAt());
    }

    public String getState() {
        return phrases.say("admin_mail.state." + mail.state());
    }

    /** Why it was not sent, or not yet; empty when nothing is wrong. */
    public String getProblem() {
        return mail.problem()
                .map(code -> phrases.say("admin_mail.problem." + code))
                .orElse("");
    }

    public boolean isRepeatable() {
        return mail.isRepeatable();
    }

    public boolean isReadable() {
        return mail.text().isPresent();
    }

    public String getText() {
        return mail.text().orElse("");
    }
}
