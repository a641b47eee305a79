package be.datacoach.administration.web;

import be.datacoach.access.AuditEntry;
import be.datacoach.access.Role;
import be.datacoach.platform.Phrases;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of the audit trail in words. */
public record AuditRow(String when, String who, String what, String whom, String detail) {
    private static final String LOGGED_IN = "access.logged_in";

    static AuditRow of(AuditEntry entry, Map<String, String> names, Phrases phrases, ZoneId zone) {
        String when = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", phrases.locale())
                .withZone(zone)
                .format(entry.occurredAt());
        String whom = names.getOrDefault(entry.subject(), entry.subject());
        String what = act(entry.action(), phrases);
        String detail = entry.detail()
                .map(uid -> names.getOrDefault(uid, roles(uid, phrases)))
                .orElse("");
        // Until somebody is logged in nobody is acting: who logged in is whom it is about.
        if (entry.action().equals(LOGGED_IN)) return new AuditRow(when, whom, what, "", detail);
        String who = entry.actor().map(uid -> names.getOrDefault(uid, uid)).orElse(phrases.say("admin_audit.nobody"));
        return new AuditRow(when, who, what, whom, detail);
    }

    /** Codes of roles in words; anything else as it is. */
    static String roles(String detail, Phrases phrases) {
        List<Optional<Role>> roles = Stream.of(detail.replaceAll("[\\[\\]]", "").split(", ?"))
                .map(Role::named)
                .toList();
        return roles.stream().allMatch(Optional::isPresent)
                ? roles.stream()
                        .flatMap(Optional::stream)
                        .map(role -> phrases.say("admin_audit.role." + role))
                        .collect(Collectors.joining(", "))
                : detail;
    }

    /** In words; an act that has none yet, by its code. */
    static String act(String code, Phrases phrases) {
        String key = "admin_audit.act." + code;
        return phrases.has(key) ? phrases.say(key) : code;
    }
}
