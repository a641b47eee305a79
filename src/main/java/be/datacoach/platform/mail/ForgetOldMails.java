package be.datacoach.platform.mail;

import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** To whom was written is known as long as administrators set, and no longer. */
@ApplicationScoped
class ForgetOldMails implements Keeping {
    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return "mails";
    }

    @Override
    public Term term() {
        return new Term(days(), Term.Unit.DAYS, Setting.MAILS_KEPT_DAYS.code());
    }

    @Override
    public long forget(Instant now) {
        return mails.forgetAskedBefore(now.minus(Duration.ofDays(days())));
    }

    private int days() {
        return settings.get(Setting.MAILS_KEPT_DAYS);
    }
}
