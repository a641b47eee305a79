package be.datacoach.administration.mailing;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks a few times an hour whether the mails of today are still to be written. */
@ApplicationScoped
class ReminderRound {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);

    @Inject
    private Clockwork clockwork;

    @Inject
    private AskReminders askReminders;

    void start(@Observes SchemaReady start) {
        clockwork.every(BETWEEN_LOOKS, askReminders::askIfDue);
    }
}
