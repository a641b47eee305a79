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
import be.datacoach.network.talk.TalkNews;
import be.datacoach.platform.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * @param standing of whoever has no path, one without anything
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
    private Written written;

    @Inject
    private SurveyInvitations surveys;

    @Inject
    private TogetherSince togetherSince;

    @Inject
    private Clock clock;

    /** What people did and got until now, and when they want nothing. */
    @Dependent
    static class Written {
        @Inject
        private SentReminders sent;

        @Inject
        private MailChoices choices;

        @Inject
        private PauseWeeks pauseWeeks;

        @Inject
        private Events events;
    }

    /** What is known of many people, asked at once. */
    private record Known(
            Map<AccountId, Standings.Standing> standing,
            Map<AccountId, ReminderSent> sent,
            Map<String, Instant> lastWork,
            Map<AccountId, SchoolCalendar> calendars,
            Map<String, SurveyInvitation> surveys,
            TogetherSince.News news) {}

    /** Of these people those who did not refuse, in as many queries for one as for many. */
    List<Addressee> of(List<Account> people, LocalDate today) {
        Set<AccountId> quiet =
                written.choices.quietAmong(people.stream().map(Account::id).toList());
        List<Account> heard =
                people.stream().filter(one -> !quiet.contains(one.id())).toList();
        List<AccountId> ids = heard.stream().map(Account::id).toList();
        Map<AccountId, ReminderSent> sent = written.sent.of(ids);
        Map<AccountId, Standings.Standing> standing = standings.of(heard.stream()
                .filter(one -> one.roles().contains(Role.COACH))
                .map(Account::id)
                .toList());
        Map<AccountId, SchoolCalendar> calendars = calendars(ids);
        Known known = new Known(
                standing,
                sent,
                written.events.lastOf(heard.stream().map(Account::uid).toList()),
                calendars,
                surveys.on(today, walking(heard, standing, calendars)),
                togetherSince.of(
                        ids.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        id -> since(digest(sent, id), today)
                                                .atStartOfDay(clock.getZone())
                                                .toInstant())),
                        today));
        return heard.stream().map(one -> addressee(one, known, today)).toList();
    }

    /** Of each of these, with their own pause weeks in it. */
    private Map<AccountId, SchoolCalendar> calendars(List<AccountId> people) {
        Map<AccountId, SchoolCalendar> calendars = new HashMap<>();
        written.pauseWeeks
                .of(people)
                .forEach((who, away) -> calendars.put(who, standings.calendar().with(away)));
        return calendars;
    }

    /** Who has a path. */
    private static List<SurveyInvitations.Somebody> walking(
            List<Account> people,
            Map<AccountId, Standings.Standing> standing,
            Map<AccountId, SchoolCalendar> calendars) {
        return people.stream()
                .flatMap(one -> Stream.ofNullable(standing.get(one.id()))
                        .flatMap(walked -> walked.course().stream())
                        .map(course -> new SurveyInvitations.Somebody(
                                one.uid(), course, Objects.requireNonNull(calendars.get(one.id())))))
                .toList();
    }

    private static Optional<LocalDate> digest(Map<AccountId, ReminderSent> sent, AccountId somebody) {
        return Optional.ofNullable(sent.get(somebody)).flatMap(ReminderSent::lastDigest);
    }

    private static LocalDate since(Optional<LocalDate> digest, LocalDate today) {
        return digest.orElse(today.minusDays(A_WEEK));
    }

    private Addressee addressee(Account account, Known known, LocalDate today) {
        Standings.Standing standing =
                known.standing.getOrDefault(account.id(), Standings.Standing.without(clock.instant()));
        Optional<LocalDate> digest = digest(known.sent, account.id());
        List<Standings.Finished> news = standing.finished().stream()
                .filter(one -> !day(one.at()).isBefore(since(digest, today)))
                .toList();
        SchoolCalendar calendar = Objects.requireNonNull(known.calendars.get(account.id()));
        Optional<SurveyInvitation> survey = Optional.ofNullable(known.surveys.get(account.uid()))
                .filter(one -> digest.filter(day -> !day.isBefore(one.window().first()))
                        .isEmpty());
        List<String> together = known.news.together(account.id());
        List<TalkNews.Told> talk = known.news.talk(account.id());
        var candidate = new Reminders.Candidate(
                address(account).isPresent(),
                standing.next().isPresent(),
                day(known.lastWork.getOrDefault(account.uid(), standing.givenAt())),
                standing.changed() || !news.isEmpty(),
                survey.isPresent() || !talk.isEmpty() || !together.isEmpty(),
                digest,
                Optional.ofNullable(known.sent.get(account.id())).flatMap(ReminderSent::lastNudge),
                calendar);
        return new Addressee(account, candidate, standing, news, together, talk, survey);
    }

    /** Where somebody is written to: what is known of them, or else a user name that is an address. */
    static Optional<String> address(Account account) {
        return account.email().or(() -> Optional.of(account.username().value())).filter(Mail::isAddress);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
