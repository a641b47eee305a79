package be.datacoach.authoring.rule;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.catalogue.source.RuleSource;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is being written in a rule, by everybody who works on it together. */
@Entity
@Cacheable(false)
@Table(name = "rule_draft")
public class RuleDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String rule;

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Lob
    @Column(nullable = false)
    private String source;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "author_id")
    private @Nullable AccountId author;

    @Version
    private int revision;

    protected RuleDraft() {}

    /** Who writes, and when. */
    record Writing(AccountId by, Instant at) {}

    RuleDraft(RuleSource start, Writing writing) {
        this.rule = start.id().code();
        this.basedOn = start.version();
        this.source = start.text();
        this.author = writing.by;
        this.updatedAt = writing.at;
    }

    void write(String text, Writing writing) {
        source = text;
        author = writing.by;
        updatedAt = writing.at;
    }

    public RuleSource source() {
        return new RuleSource(new RuleId(rule), basedOn, source);
    }

    /** The version that it began as. */
    public int basedOn() {
        return basedOn;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    /** Goes up with every change; at least 1. */
    public int revision() {
        return Math.max(1, revision);
    }
}
