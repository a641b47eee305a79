package be.datacoach.platform.work;

import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Finished work is shown as long as administrators set, and no longer. */
@ApplicationScoped
class ForgetOldWork implements Keeping {
    @Inject
    private Jobs jobs;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return "work";
    }

    @Override
    public Term term() {
        return new Term(days(), Term.Unit.DAYS, Setting.WORK_KEPT_DAYS.code());
    }

    @Override
    public long forget(Instant now) {
        return jobs.forgetEndedBefore(now.minus(Duration.ofDays(days())));
    }

    private int days() {
        return settings.get(Setting.WORK_KEPT_DAYS);
    }
}
