package be.datacoach.authoring.presence;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where an author was at work last. */
@Entity
@Cacheable(false)
@Table(name = "author_presence")
class Presence {

    @Id
    @Column(name = "account_id")
    private Long account;

    @Column(nullable = false)
    private String module;

    @Column(nullable = false)
    private String block;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    protected Presence() {}

    Presence(AccountId account, ModuleId module, String block, Instant at) {
        this.account = account.value();
        this.module = module.code();
        this.block = block;
        this.seenAt = at;
    }

    void move(ModuleId to, String toBlock, Instant at) {
        module = to.code();
        block = toBlock;
        seenAt = at;
    }

    AccountId account() {
        return new AccountId(account);
    }

    String block() {
        return block;
    }
}
