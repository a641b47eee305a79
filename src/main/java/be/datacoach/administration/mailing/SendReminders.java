package be.datacoach.administration.mailing;

import be.datacoach.access.Account;
import be.datacoach.access.Role;
import be.datacoach.access.quiet.QuietLinks;
import be.datacoach.platform.PublicAddress;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.mail.Mails;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the mails of one day, two hundred people at a time. What is not written on its day is not written later. */
@ApplicationScoped
public class SendReminders implements Work {
    static final String KIND = "mail.reminders";
    private static final int AT_ONCE = 200;

    @Inject
    private Addressees addressees;

    @Inject
    private SentReminders sent;

    @Inject
    private Mails mails;

    @Inject
    private QuietLinks links;

    @Inject
    private PublicAddress address;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress advance(Task task) {
        LocalDate day = LocalDate.parse(task.payload());
        if (!settings.get(Setting.REMINDERS) || !day.equals(LocalDate.now(clock))) {
            return Progress.finished(task.done());
        }
        return write(task, day);
    }

    /** Writes to the next few people what they get on this day. Only within a transaction. */
    public Progress write(Task task, LocalDate day) {
        long after = task.isBeginning() ? 0 : Long.parseLong(task.reached());
        List<Account> people = sent.peopleAfter(after, AT_ONCE);
        if (people.isEmpty()) {
            return Progress.finished(task.done());
        }
        Reminders.Terms terms = terms(settings);
        long written = addressees.of(people, day).stream()
                .filter(one -> write(one, terms, day))
                .count();
        String last = Long.toString(people.get(people.size() - 1).id().value());
        return Progress.to(last, task.done() + written, 0);
    }

    static Reminders.Terms terms(Settings settings) {
        return new Reminders.Terms(settings.get(Setting.IDLE_DAYS), DayOfWeek.of(settings.get(Setting.DIGEST_DAY)));
    }

    private boolean write(Addressees.Addressee one, Reminders.Terms terms, LocalDate day) {
        Optional<Reminders.Kind> kind = Reminders.decide(one.candidate(), terms, day);
        kind.ifPresent(it -> {
            Account account = one.account();
            String key = "reminder." + it + "." + account.uid() + "." + day;
            mails.ask(new Mail(key, Addressees.address(account).orElseThrow(), letter(one, it)));
            sent.keep(account.id(), it, day);
        });
        return kind.isPresent();
    }

    /** Where somebody goes on: on the path, or else where they learn together, or with whom they accompany. */
    private static String home(Addressees.Addressee one) {
        if (one.standing().course().isPresent()) return "/learner/home";
        return one.account().roles().contains(Role.COACH) ? "/learner/together" : "/author/networks";
    }

    private Letter letter(Addressees.Addressee one, Reminders.Kind kind) {
        Account account = one.account();
        var to = new ReminderLetters.To(
                account.locale(), account.displayName(), address.of(home(one)), links.of(account.uid()));
        Optional<Standings.Next> next = one.standing().next();
        if (kind == Reminders.Kind.NUDGE) return ReminderLetters.nudge(to, next.orElseThrow());
        return ReminderLetters.digest(
                to,
                new ReminderLetters.News(
                        one.news().stream().map(Standings.Finished::title).toList(),
                        one.standing().changed(),
                        one.together(),
                        one.talk(),
                        one.survey()
                                .map(survey -> new Standings.Next(
                                        survey.title(), survey.part().minutes())),
                        next));
    }
}
