package be.datacoach.authoring.exchange;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that somebody brought, unopened: whoever looks at it reads it as hostile, every time. */
@Entity
@Cacheable(false)
@Table(name = "parcel")
public class Parcel {

    /** What is in it. */
    public enum Kind {
        MODULES,
        QUESTIONS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String name;

    @Lob
    @Column(nullable = false, updatable = false)
    private byte[] content;

    @Column(name = "brought_at", nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(name = "bringer_id", nullable = false, updatable = false)
    private AccountId bringer;

    @Version
    private int revision;

    protected Parcel() {}

    /** Who brings, and when. */
    record Bringing(AccountId by, Instant at) {}

    Parcel(Kind kind, String name, byte[] content, Bringing bringing) {
        this.uid = UUID.randomUUID().toString();
        this.kind = kind;
        this.name = name.length() <= 200 ? name : name.substring(0, 200);
        this.content = content.clone();
        this.bringer = bringing.by;
        this.broughtAt = bringing.at;
    }

    public String uid() {
        return uid;
    }

    /** Of the file, as its bringer calls it. */
    public String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }
}
