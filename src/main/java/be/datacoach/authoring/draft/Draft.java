package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
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

/**
 * What is being written in a module, by everybody who works on it together. It begins as the newest version, and ends
 * by being published or put away; a draft that was put away can be taken up again until another one begins.
 */
@Entity
@Cacheable(false)
@Table(name = "module_draft")
public class Draft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Lob
    @Column(nullable = false)
    private String source;

    @Column(name = "put_away", nullable = false)
    private boolean putAway;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "author_id")
    private @Nullable AccountId author;

    @Version
    private int revision;

    protected Draft() {}

    /** Who writes, and when. */
    public record Writing(AccountId by, Instant at) {}

    Draft(ModuleId module, int basedOn, ModuleSource source, Writing writing) {
        this.module = module.code();
        this.basedOn = basedOn;
        this.source = source.text();
        this.author = writing.by;
        this.updatedAt = writing.at;
    }

    /** Begins anew on a version. */
    void begin(int version, ModuleSource start, Writing writing) {
        basedOn = version;
        putAway = false;
        write(start, writing);
    }

    void write(ModuleSource words, Writing writing) {
        source = words.text();
        author = writing.by;
        updatedAt = writing.at;
    }

    void putAway() {
        putAway = true;
    }

    void takeUp() {
        putAway = false;
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    /** The version it began as. */
    public int basedOn() {
        return basedOn;
    }

    public ModuleSource source() {
        return ModuleSource.of(source);
    }

    public boolean isOpen() {
        return !putAway;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    /** Goes up with every change. */
    public int revision() {
        return revision;
    }
}
