package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change of a draft. Written once and never changed: whatever was saved can be read and restored. */
@Entity
@Cacheable(false)
@Table(name = "draft_revision")
public class Revision {

    /** How it came about. */
    public enum Kind {
        /** Somebody wrote. */
        WRITTEN,
        /** Out of a file. */
        BROUGHT,
        /** Carried over to a newer published version. */
        MOVED,
        /** An earlier revision or version, taken up again. */
        RESTORED,
        /** Two authors' words, put together by one of them. */
        COMBINED
    }

    /** The name of no block: what changed lies in more than one. */
    public static final String SEVERAL = "*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "based_on", nullable = false, updatable = false)
    private int basedOn;

    @Column(name = "base_number", nullable = false, updatable = false)
    private int baseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false, updatable = false)
    private boolean whole;

    @Column(name = "from_place", nullable = false, updatable = false)
    private int from;

    @Lob
    @Column(nullable = false, updatable = false)
    private String removed;

    @Lob
    @Column(nullable = false, updatable = false)
    private String added;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    protected Revision() {}

    /**
     * Where a revision stands.
     *
     * @param number counted from 1 over all drafts of the module
     * @param base the number of the revision that it was made on; 0 when that was a published version
     * @param basedOn the published version under it
     */
    record Position(ModuleId module, int number, int base, int basedOn) {}

    /**
     * What it did.
     *
     * @param block in which; empty for what stands around the blocks, {@link #SEVERAL} for more than one
     */
    record Act(Kind kind, String block, boolean whole, Splice splice) {}

    Revision(Position position, Act act, Draft.Writing writing) {
        this.module = position.module.code();
        this.number = position.number;
        this.baseNumber = position.base;
        this.basedOn = position.basedOn;
        this.kind = act.kind;
        this.block = act.block;
        this.whole = act.whole;
        this.from = act.splice.from();
        this.removed = act.splice.removed();
        this.added = act.splice.added();
        this.author = writing.by();
        this.savedAt = writing.at();
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    public int number() {
        return number;
    }

    /** The published version under it. */
    public int basedOn() {
        return basedOn;
    }

    /** The revision that it was made on; 0 when that was a published version. */
    public int base() {
        return baseNumber;
    }

    public Kind kind() {
        return kind;
    }

    /** The block that changed; empty for what stands around the blocks, {@link #SEVERAL} for more than one. */
    public String block() {
        return block;
    }

    boolean whole() {
        return whole;
    }

    Splice splice() {
        return new Splice(from, removed, added);
    }

    /** Nobody when they were erased. */
    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
