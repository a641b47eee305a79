package be.datacoach.administration.web;

import be.datacoach.access.AuditEntry;
import be.datacoach.platform.Phrases;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** An entry of the audit trail in words. */
public record AuditRow(String when, String who, String what, String whom, String detail) {
    static AuditRow of(AuditEntry entry, Map<String, String> names, Phrases phrases, ZoneId zone) {
        String when = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", phrases.locale())
                .withZone(zone)
                .format(entry.occurredAt());
        String who = entry.actor().map(uid -> names.getOrDefault(uid, uid)).orElse(phrases.say("admin_audit.nobody"));
        String whom = names.getOrDefault(entry.subject(), entry.subject());
        return new AuditRow(
                when,
                who,
                act(entry.action(), phrases),
                whom,
                entry.detail().map(uid -> names.getOrDefault(uid, uid)).orElse(""));
    }

    /** In words; an act that has none yet, by its code. */
    static String act(String code, Phrases phrases) {
        String key = "admin_audit.act." + code;
        return phrases.has(key) ? phrases.say(key) : code;
    }
}
