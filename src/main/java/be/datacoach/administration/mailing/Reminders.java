package be.datacoach.administration.mailing;

import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who gets which mail on which day: values in, a value out.
 *
 * <ul>
 *   <li>Nobody gets anything on a day off, in the weekend, or in a week that is mostly off: school holidays, June and the first
 *       two weeks of September, and the pause weeks that somebody chose.
 *   <li>Nobody gets anything who refused or has no address, nor who has nothing left to do, as whoever is done or accompanies coaches,
 *       unless a survey waits or something happened with others of which no mail told them: that is told in the weekly mail.
 *   <li>Who did nothing for so many days gets one smallest next step, and then nothing until they were at work again. Days off
 *       are no days of silence: nobody is idle because there was a holiday.
 *   <li>Who did something or whose path changed gets one mail on the day of the week for it, with everything together; never
 *       two in six days. A week in which nothing happened is no reason to write.
 * </ul>
 */
final class Reminders {
    /** Less than a week, so that another day for the digest does not skip one. */
    private static final int BETWEEN_DIGESTS = 6;

    private Reminders() {}

    enum Kind {
        DIGEST,
        NUDGE
    }

    /**
     * What an administrator set.
     *
     * @param idleDays days without work, days off not counted
     */
    record Terms(int idleDays, DayOfWeek digestDay) {}

    /**
     * Somebody, as far as mails go.
     *
     * @param reachable has an address, an open account, and did not refuse
     * @param going has a path with something left to do in it
     * @param lastWork the last day on which they did something, or else got the path
     * @param news whether there is something to tell of their own path since the last digest
     * @param invited whether there is a survey to answer, or something with others, of which no digest told
     * @param calendar with their own pause weeks in it
     */
    record Candidate(
            boolean reachable,
            boolean going,
            LocalDate lastWork,
            boolean news,
            boolean invited,
            Optional<LocalDate> lastDigest,
            Optional<LocalDate> lastNudge,
            SchoolCalendar calendar) {}

    static Optional<Kind> decide(Candidate candidate, Terms terms, LocalDate today) {
        boolean nothing = !candidate.going() && !candidate.invited();
        if (!candidate.reachable() || nothing || isQuiet(candidate.calendar(), today)) {
            return Optional.empty();
        }
        if (candidate.going() && silentDays(candidate, today) >= terms.idleDays()) {
            boolean told = candidate
                    .lastNudge()
                    .filter(day -> !day.isBefore(candidate.lastWork()))
                    .isPresent();
            return told ? Optional.empty() : Optional.of(Kind.NUDGE);
        }
        boolean soon = candidate
                .lastDigest()
                .filter(day -> day.plusDays(BETWEEN_DIGESTS).isAfter(today))
                .isPresent();
        boolean something = candidate.news() || candidate.invited();
        boolean due = today.getDayOfWeek() == terms.digestDay() && something && !soon;
        return due ? Optional.of(Kind.DIGEST) : Optional.empty();
    }

    /** Whether nobody with this calendar is written to on this day. */
    static boolean isQuiet(SchoolCalendar calendar, LocalDate day) {
        return calendar.isQuiet(day);
    }

    private static long silentDays(Candidate candidate, LocalDate today) {
        return Stream.iterate(candidate.lastWork().plusDays(1), day -> !day.isAfter(today), day -> day.plusDays(1))
                .filter(day -> !candidate.calendar().isOff(day))
                .count();
    }
}
