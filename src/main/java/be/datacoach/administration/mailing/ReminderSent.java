package be.datacoach.administration.mailing;

import be.datacoach.access.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When somebody last got which mail that nobody asked for. */
@Entity
@Table(name = "reminder")
public class ReminderSent {
    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "last_digest")
    private @Nullable LocalDate lastDigest;

    @Column(name = "last_nudge")
    private @Nullable LocalDate lastNudge;

    @Version
    private int version;

    protected ReminderSent() {}

    ReminderSent(AccountId account) {
        this.account = account.value();
    }

    void sent(Reminders.Kind kind, LocalDate day) {
        if (kind == Reminders.Kind.DIGEST) {
            lastDigest = day;
        } else {
            lastNudge = day;
        }
    }

    AccountId account() {
        return new AccountId(account);
    }

    Optional<LocalDate> lastDigest() {
        return Optional.ofNullable(lastDigest);
    }

    Optional<LocalDate> lastNudge() {
        return Optional.ofNullable(lastNudge);
    }
}
