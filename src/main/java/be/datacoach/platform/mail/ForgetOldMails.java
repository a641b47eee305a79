package be.datacoach.platform.mail;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** To whom was written is known as long as administrators set, and no longer. */
@ApplicationScoped
class ForgetOldMails {
    @Inject
    private Clockwork clockwork;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void start(@Observes SchemaReady start, ForgetOldMails forgetOldMails) {
        clockwork.every(Duration.ofHours(6), forgetOldMails::forget);
    }

    @Transactional
    void forget() {
        mails.forgetAskedBefore(clock.instant().minus(Duration.ofDays(settings.get(Setting.MAILS_KEPT_DAYS))));
    }
}
