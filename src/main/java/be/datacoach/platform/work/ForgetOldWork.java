package be.datacoach.platform.work;

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

/** Finished work is shown as long as administrators set, and no longer. */
@ApplicationScoped
class ForgetOldWork {
    @Inject
    private Clockwork clockwork;

    @Inject
    private Jobs jobs;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void start(@Observes SchemaReady start, ForgetOldWork forgetOldWork) {
        clockwork.every(Duration.ofHours(6), forgetOldWork::forget);
    }

    @Transactional
    void forget() {
        jobs.forgetEndedBefore(clock.instant().minus(Duration.ofDays(settings.get(Setting.WORK_KEPT_DAYS))));
    }
}
