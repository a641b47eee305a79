package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A counsellor accompanies a network. All of them may the same. */
@Entity
@Cacheable(false)
@Table(name = "network_counsellor")
class NetworkCounsellor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "network_id", nullable = false, updatable = false)
    private long network;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId counsellor;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected NetworkCounsellor() {}

    NetworkCounsellor(long network, AccountId counsellor, Instant since) {
        this.network = network;
        this.counsellor = counsellor;
        this.since = since;
    }
}
