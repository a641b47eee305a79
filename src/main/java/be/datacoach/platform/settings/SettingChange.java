package be.datacoach.platform.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody chose a value. Append-only: what was chosen before stays to be read. */
@Entity
@Table(name = "setting_change")
public class SettingChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String chosen;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant changedAt;

    @Column(name = "changed_by", updatable = false)
    private @Nullable String changedBy;

    protected SettingChange() {}

    SettingChange(Setting<?> setting, String chosen, Instant changedAt, @Nullable String changedBy) {
        this.code = setting.code();
        this.chosen = chosen;
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    public String code() {
        return code;
    }

    public String chosen() {
        return chosen;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The uid of who chose it. */
    public Optional<String> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
