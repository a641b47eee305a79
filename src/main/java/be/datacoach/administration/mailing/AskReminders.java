package be.datacoach.administration.mailing;

import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The mails of one day, once, in the hours in which schools read mail; none on a day on which nobody gets any. */
@ApplicationScoped
@ActivateRequestContext
class AskReminders {
    private static final int FROM = 8;
    private static final int UNTIL = 16;

    @Inject
    private Jobs jobs;

    @Inject
    private Standings standings;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Transactional
    void askIfDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        boolean hours = now.getHour() >= FROM && now.getHour() < UNTIL;
        if (hours && settings.get(Setting.REMINDERS) && !Reminders.isQuiet(standings.calendar(), day)) {
            jobs.ask(new Order(SendReminders.KIND, day.toString(), day.toString(), null));
        }
    }
}
