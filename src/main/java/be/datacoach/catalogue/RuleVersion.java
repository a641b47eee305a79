package be.datacoach.catalogue;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.source.RuleSource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a rule that was published in the browser. It never changes. */
@Entity
@Table(name = "rule_version")
public class RuleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(nullable = false, updatable = false)
    private int number;

    @Lob
    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    protected RuleVersion() {}

    RuleVersion(RuleSource source, Publication.By by, Instant at) {
        this.rule = source.id().code();
        this.number = source.version();
        this.source = source.text();
        this.note = by.note();
        this.author = by.author();
        this.publishedAt = at;
    }

    public RuleSource source() {
        return new RuleSource(new RuleId(rule), number, source);
    }

    public int number() {
        return number;
    }

    public String note() {
        return note;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }
}
