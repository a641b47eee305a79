package be.datacoach.administration.settings;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator sets something; it holds on every instance at once. */
@ApplicationScoped
public class ChangeSetting {
    public enum Outcome {
        CHANGED,
        /** It has no such value. */
        OUT_OF_BOUNDS,
        /** Somebody else changed it since the page was opened. */
        CHANGED_MEANWHILE
    }

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    /** @param was the value that the page showed */
    @Requires(Permission.ADMINISTER)
    @Transactional
    public Outcome change(String code, String was, String wanted) {
        Setting<?> setting = Setting.coded(code).orElseThrow(() -> NotAllowed.on("a setting"));
        if (setting.read(wanted).isEmpty()) {
            return Outcome.OUT_OF_BOUNDS;
        }
        String now = settings.text(setting);
        if (now.equals(wanted.strip())) {
            return Outcome.CHANGED;
        }
        if (!now.equals(was)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        settings.choose(setting, wanted, user.uid());
        trail.record("setting.changed", code, now + " > " + wanted.strip());
        return Outcome.CHANGED;
    }
}
