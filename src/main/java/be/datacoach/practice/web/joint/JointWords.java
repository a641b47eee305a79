package be.datacoach.practice.web.joint;

import be.datacoach.platform.Phrases;
import be.datacoach.practice.joint.JointPage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Who wrote, and when, in the language of whoever reads. */
public record JointWords(Phrases phrases, Clock clock) {

    public static JointWords in(Locale locale, Clock clock) {
        return new JointWords(Phrases.in(locale), clock);
    }

    /** Who wrote in a field last. */
    public String said(JointPage.Written written) {
        return said(written.author(), written.mine(), written.at());
    }

    /** Who wrote at a moment that may be long ago. */
    String wrote(String author, Instant at) {
        return phrases.say(author.isEmpty() ? "app_joint.wrote.gone" : "app_joint.wrote", author, moment(at));
    }

    private String said(String author, boolean mine, Instant at) {
        String key = mine ? "mine" : author.isEmpty() ? "gone" : "theirs";
        return phrases.say("app_joint.by." + key, author, moment(at));
    }

    /** Vandaag om 14:05, of 12 oktober om 14:05. */
    String moment(Instant at) {
        var local = at.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String hour = DateTimeFormatter.ofPattern("HH:mm").format(local);
        return local.toLocalDate().equals(today)
                ? phrases.say("app_joint.today", hour)
                : phrases.say("app_joint.day", phrases.day(local.toLocalDate(), today), hour);
    }

    String day(Instant at) {
        return phrases.day(at.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
    }

    /** An, Bo en Cas. */
    public String names(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        String last = names.get(names.size() - 1);
        return phrases.say("app_joint.and", String.join(", ", names.subList(0, names.size() - 1)), last);
    }
}
