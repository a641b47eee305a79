package be.datacoach.access.quiet;

import be.datacoach.access.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody chose; without a row, mails are welcome. */
@Entity
@Table(name = "mail_choice")
public class MailChoice {
    @Id
    @Column(name = "account_id")
    private long account;

    @Column(nullable = false)
    private boolean quiet;

    @Column(name = "chosen_at", nullable = false)
    private Instant chosenAt;

    @Version
    private int version;

    protected MailChoice() {}

    MailChoice(AccountId account, boolean quiet, Instant now) {
        this.account = account.value();
        choose(quiet, now);
    }

    final void choose(boolean wanted, Instant now) {
        quiet = wanted;
        chosenAt = now;
    }

    AccountId account() {
        return new AccountId(account);
    }

    Instant chosenAt() {
        return chosenAt;
    }

    boolean isQuiet() {
        return quiet;
    }
}
