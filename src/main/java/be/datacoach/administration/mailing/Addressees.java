package be.datacoach.administration.mailing;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Role;
import be.datacoach.access.quiet.MailChoices;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.assignment.plan.PauseWeeks;
import be.datacoach.assignment.survey.SurveyInvitation;
import be.datacoach.assignment.survey.SurveyInvitations;
import be.datacoach.evidence.Events;
import be.datacoach.network.circle.TogetherNews;
import be.datacoach.network.talk.TalkNews;
import be.datacoach.platform.mail.Mail;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what decides whether somebody gets a mail, and what it would tell. */
@ApplicationScoped
class Addressees {
    /** A first digest tells of this many days. */
    private static final int A_WEEK = 7;

    /**
     * @param news modules that were finished since the last digest
     * @param together keys of what else happened in learning together since then; only on the day of the digest
     * @param talk what is new in their conversations since then
     * @param survey that waits and of which no digest told
     */
    record Addressee(
            Account account,
            Reminders.Candidate candidate,
            Standings.Standing standing,
            List<Standings.Finished> news,
            List<String> together,
            List<TalkNews.Told> talk,
            Optional<SurveyInvitation> survey) {}

    @Inject
    private Standings standings;

    @Inject
    private SentReminders sent;

    @Inject
    private MailChoices choices;

    @Inject
    private PauseWeeks pauseWeeks;

    @Inject
    private SurveyInvitations surveys;

    @Inject
    private TalkNews talkNews;

    @Inject
    private Events events;

    @Inject
    private Settings settings;

    @Inject
    @Any
    private Instance<TogetherNews> togetherNews;

    @Inject
    private Clock clock;

    /** Coaches with a path, and counsellors, as far as they do not want quiet. */
    List<Addressee> of(List<Account> people, LocalDate today) {
        List<AccountId> ids = people.stream().map(Account::id).toList();
        Map<AccountId, Standings.Standing> standing = standing(people);
        Map<AccountId, ReminderSent> before = sent.of(ids);
        Set<AccountId> quiet = choices.quietAmong(ids);
        Map<String, Instant> lastWork =
                events.lastOf(people.stream().map(Account::uid).toList());
        Map<AccountId, List<TalkNews.Told>> talk = talk(standing.keySet(), before, today);
        return people.stream()
                .filter(coach -> !quiet.contains(coach.id()))
                .flatMap(coach -> Stream.ofNullable(standing.get(coach.id()))
                        .map(one -> addressee(
                                coach,
                                one,
                                new Before(
                                        Optional.ofNullable(before.get(coach.id())),
                                        day(lastWork.getOrDefault(coach.uid(), one.givenAt())),
                                        talk.getOrDefault(coach.id(), List.of())),
                                today)))
                .toList();
    }

    private Map<AccountId, Standings.Standing> standing(List<Account> people) {
        Map<AccountId, Standings.Standing> standing = new HashMap<>();
        people.stream()
                .filter(one -> one.roles().contains(Role.COUNSELLOR))
                .forEach(one -> standing.put(one.id(), Standings.Standing.without(clock.instant())));
        standing.putAll(standings.of(people.stream()
                .filter(one -> one.roles().contains(Role.COACH))
                .map(Account::id)
                .toList()));
        return standing;
    }

    /** What somebody got and did until now, and what was said around them since. */
    private record Before(Optional<ReminderSent> sent, LocalDate lastWork, List<TalkNews.Told> talk) {
        Optional<LocalDate> digest() {
            return sent.flatMap(ReminderSent::lastDigest);
        }
    }

    private Map<AccountId, List<TalkNews.Told>> talk(
            Set<AccountId> people, Map<AccountId, ReminderSent> before, LocalDate today) {
        return talkNews.of(people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> since(Optional.ofNullable(before.get(one)).flatMap(ReminderSent::lastDigest), today)
                                .atStartOfDay(clock.getZone())
                                .toInstant())));
    }

    private static LocalDate since(Optional<LocalDate> digest, LocalDate today) {
        return digest.orElse(today.minusDays(A_WEEK));
    }

    private Addressee addressee(Account coach, Standings.Standing standing, Before before, LocalDate today) {
        Optional<LocalDate> digest = before.digest();
        LocalDate since = since(digest, today);
        List<Standings.Finished> news = standing.finished().stream()
                .filter(one -> !day(one.at()).isBefore(since))
                .toList();
        List<String> together = isDigestDay(today) ? together(coach.id(), since) : List.of();
        SchoolCalendar calendar = standings.calendar().with(pauseWeeks.of(coach.id()));
        Optional<SurveyInvitation> survey = standing.course()
                .flatMap(course -> surveys.on(today, new SurveyInvitations.Somebody(coach.uid(), course, calendar)))
                .filter(one -> digest.filter(day -> !day.isBefore(one.window().first()))
                        .isEmpty());
        var candidate = new Reminders.Candidate(
                address(coach).isPresent(),
                standing.next().isPresent(),
                before.lastWork(),
                standing.changed() || !news.isEmpty(),
                survey.isPresent() || !before.talk().isEmpty() || !together.isEmpty(),
                digest,
                before.sent().flatMap(ReminderSent::lastNudge),
                calendar);
        return new Addressee(coach, candidate, standing, news, together, before.talk(), survey);
    }

    private boolean isDigestDay(LocalDate today) {
        return settings.get(Setting.DIGEST_DAY) == today.getDayOfWeek().getValue();
    }

    private List<String> together(AccountId coach, LocalDate since) {
        Instant from = since.atStartOfDay(clock.getZone()).toInstant();
        return togetherNews.stream()
                .flatMap(feature -> feature.since(coach, from).stream())
                .sorted()
                .toList();
    }

    /** Where somebody is written to: what is known of them, or else a user name that is an address. */
    static Optional<String> address(Account account) {
        return account.email().or(() -> Optional.of(account.username().value())).filter(Mail::isAddress);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
