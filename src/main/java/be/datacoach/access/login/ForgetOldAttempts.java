package be.datacoach.access.login;

import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Attempts to log in are kept as long as the throttle needs to know from where somebody usually comes, or a little longer. */
@ApplicationScoped
class ForgetOldAttempts implements Keeping {
    @Inject
    private LoginAttempts attempts;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return "logins";
    }

    @Override
    public Term term() {
        return new Term(days(), Term.Unit.DAYS, Setting.LOGINS_KEPT_DAYS.code());
    }

    @Override
    public long forget(Instant now) {
        return attempts.forgetBefore(now.minus(Duration.ofDays(days())));
    }

    private int days() {
        return settings.get(Setting.LOGINS_KEPT_DAYS);
    }
}
