package be.datacoach.administration.settings;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.SettingChange;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is set, and the last changes. */
@ApplicationScoped
public class ReadSettings {
    private static final int CHANGES = 20;

    /** @param text the value that holds, as text */
    public record Current(Setting<?> setting, String text) {}

    /** @param by what to call who did it, unless they were erased */
    public record Change(String code, String chosen, Instant at, Optional<String> by) {}

    @Inject
    private Settings settings;

    @Inject
    private Accounts accounts;

    @Requires(Permission.ADMINISTER)
    public List<Current> all() {
        return Setting.ALL.stream()
                .map(setting -> new Current(setting, settings.text(setting)))
                .toList();
    }

    @Requires(Permission.ADMINISTER)
    public Current one(String code) {
        return Setting.coded(code)
                .map(setting -> new Current(setting, settings.text(setting)))
                .orElseThrow(() -> NotAllowed.on("a setting"));
    }

    /** The newest first. */
    @Requires(Permission.ADMINISTER)
    public List<Change> changes() {
        List<SettingChange> changes = settings.changes(CHANGES);
        Map<String, String> names =
                accounts
                        .withUids(changes.stream()
                                .flatMap(change -> change.changedBy().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::uid, Account::displayName));
        return changes.stream()
                .map(change -> new Change(
                        change.code(),
                        change.chosen(),
                        change.changedAt(),
                        change.changedBy().map(names::get)))
                .toList();
    }
}
