package be.datacoach.administration.systems;

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

/** Where what was made for a request is, so that the same request again makes nothing again. */
@Entity
@Cacheable(false)
@Table(name = "kept_reply")
class KeptReply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    @Column(name = "request_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private String request;

    @Column(nullable = false)
    private String location;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected KeptReply() {}

    KeptReply(AccountId account, String key, String request, Instant now) {
        this.account = account;
        this.key = key;
        this.request = request;
        this.location = "";
        this.madeAt = now;
    }

    void leadsTo(String place) {
        location = place;
    }

    boolean isTo(String otherRequest) {
        return request.equals(otherRequest);
    }

    String location() {
        return location;
    }
}
