package be.datacoach.administration.mailing;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.platform.PublicAddress;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who would get a mail on the next day for it, if nobody did anything until then, and what such mails say. The texts are of a
 * made-up coach: what is in somebody's own mail is theirs.
 */
@ApplicationScoped
public class PreviewReminders {
    private static final int AT_ONCE = 200;
    private static final int LOOK_AHEAD = 120;

    /** @param kind DIGEST or NUDGE */
    public record Recipient(String uid, String name, String kind) {}

    /** @param day the next on which the weekly mail leaves; nothing when there is none for months */
    public record Preview(boolean on, Optional<LocalDate> day, List<Recipient> recipients) {}

    @Inject
    private Addressees addressees;

    @Inject
    private SentReminders sent;

    @Inject
    private Standings standings;

    @Inject
    private Settings settings;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    @Requires(Permission.ADMINISTER)
    public Preview next() {
        Reminders.Terms terms = SendReminders.terms(settings);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> day = today.datesUntil(today.plusDays(LOOK_AHEAD))
                .filter(one -> one.getDayOfWeek() == terms.digestDay())
                .filter(one -> !Reminders.isQuiet(standings.calendar(), one))
                .findFirst();
        List<Recipient> recipients = day.map(one -> recipients(one, terms)).orElse(List.of());
        return new Preview(settings.get(Setting.REMINDERS), day, recipients);
    }

    private List<Recipient> recipients(LocalDate day, Reminders.Terms terms) {
        List<Recipient> recipients = new ArrayList<>();
        List<Account> people = sent.peopleAfter(0, AT_ONCE);
        while (!people.isEmpty()) {
            for (Addressees.Addressee one : addressees.of(people, day)) {
                Reminders.decide(one.candidate(), terms, day)
                        .ifPresent(kind -> recipients.add(
                                new Recipient(one.account().uid(), one.account().displayName(), kind.name())));
            }
            people = sent.peopleAfter(people.get(people.size() - 1).id().value(), AT_ONCE);
        }
        return recipients;
    }

    @Requires(Permission.ADMINISTER)
    public Letter sampleDigest(Locale language) {
        var next = new Standings.Next(sample("M02"), 75);
        var news = new ReminderLetters.News(
                List.of(sample("M01")), true, List.of(), List.of(), standings.survey(), Optional.of(next));
        return ReminderLetters.digest(to(language), news);
    }

    @Requires(Permission.ADMINISTER)
    public Letter sampleNudge(Locale language) {
        return ReminderLetters.nudge(to(language), new Standings.Next(sample("M02"), 75));
    }

    private Text sample(String module) {
        return standings.title(module);
    }

    private ReminderLetters.To to(Locale language) {
        return new ReminderLetters.To(language, "Lies Verhaegen", address.of("/learner/home"), address.of("/quiet/x"));
    }
}
