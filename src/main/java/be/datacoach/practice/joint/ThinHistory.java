package be.datacoach.practice.joint;

import be.datacoach.platform.keeping.Keeping;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * The history of what is made together becomes thinner with time: of an older day, what each author last wrote in a field stays. What stands
 * now, and who wrote on which day, always stays.
 */
@ApplicationScoped
class ThinHistory implements Keeping {
    @Inject
    private JointTexts texts;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return "history";
    }

    @Override
    public Term term() {
        return new Term(days(), Term.Unit.DAYS, Setting.TOGETHER_HISTORY_DAYS.code());
    }

    @Override
    public long forget(Instant now) {
        return texts.thin(now.minus(Duration.ofDays(days())));
    }

    private int days() {
        return settings.get(Setting.TOGETHER_HISTORY_DAYS);
    }
}
