package be.datacoach.administration.mailing;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator, having seen who gets what, turns the mails on that nobody asked for, or off. */
@ApplicationScoped
public class TurnReminders {
    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Requires(Permission.ADMINISTER)
    @Transactional
    public void turn(boolean on) {
        if (settings.get(Setting.REMINDERS) != on) {
            settings.choose(Setting.REMINDERS, Boolean.toString(on), user.uid());
            trail.record(on ? "reminders.turned_on" : "reminders.turned_off", Setting.REMINDERS.code());
        }
    }
}
