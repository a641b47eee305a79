package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.Clash;
import be.datacoach.authoring.source.Passage.Where;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clash that waits for its author: what they wrote, what others made of it, and what both began with. */
@Entity
@Cacheable(false)
@Table(name = "draft_clash")
public class OpenClash {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false, updatable = false)
    private String path;

    @Lob
    @Column
    private @Nullable String base;

    @Lob
    @Column
    private @Nullable String ours;

    @Lob
    @Column
    private @Nullable String theirs;

    @Column(name = "author_id", nullable = false, updatable = false)
    private AccountId author;

    @Column(name = "other_id")
    private @Nullable AccountId other;

    @Column(name = "met_at", nullable = false)
    private Instant metAt;

    protected OpenClash() {}

    /**
     * Who met whom.
     *
     * @param other who wrote the other words, where that is known
     */
    record Meeting(AccountId author, Optional<AccountId> other, Instant at) {}

    OpenClash(ModuleId module, Clash clash, Meeting meeting) {
        this.uid = UUID.randomUUID().toString();
        this.module = module.code();
        this.block = clash.where().block();
        this.path = clash.where().path();
        this.author = meeting.author;
        this.base = clash.base().orElse(null);
        this.ours = clash.ours().orElse(null);
        this.theirs = clash.theirs().orElse(null);
        this.other = meeting.other.orElse(null);
        this.metAt = meeting.at;
    }

    /** The same author again at the same place: what they wrote last counts; what both began with stays. */
    void meet(Clash clash, Meeting meeting) {
        if (base == null) base = clash.base().orElse(null);
        ours = clash.ours().orElse(null);
        theirs = clash.theirs().orElse(null);
        other = meeting.other.orElse(null);
        metAt = meeting.at;
    }

    public String uid() {
        return uid;
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    public Where where() {
        return new Where(block, path);
    }

    /** What both began with; nothing where that is not known any more, or where there was nothing. */
    public Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /** Of its author; nothing where they took it out. */
    public Optional<String> ours() {
        return Optional.ofNullable(ours);
    }

    /** Of somebody else; nothing where they took it out. */
    public Optional<String> theirs() {
        return Optional.ofNullable(theirs);
    }

    public AccountId author() {
        return author;
    }

    public Optional<AccountId> other() {
        return Optional.ofNullable(other);
    }

    public Instant metAt() {
        return metAt;
    }
}
