package be.datacoach.catalogue;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.source.SourceFile;
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

/** A published version of a module. Once published it never changes: who started it, finishes it. */
@Entity
@Table(name = "module_version")
public class ModuleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private int number;

    @Lob
    @Column(nullable = false, updatable = false)
    private String source;

    @Column(nullable = false, updatable = false)
    private String checksum;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "author_id", updatable = false)
    private @Nullable AccountId author;

    @Column(nullable = false, updatable = false)
    private String note;

    protected ModuleVersion() {}

    /** How a version came to be: when, by whom (nobody when a file was imported), and what the author says of it. */
    public record Origin(Instant at, Optional<AccountId> author, String note) {}

    ModuleVersion(ModuleId module, int number, String source, Origin origin) {
        this.module = module.code();
        this.number = number;
        this.source = source;
        this.checksum = Checksum.of(source);
        this.publishedAt = origin.at();
        this.author = origin.author().orElse(null);
        this.note = origin.note();
    }

    /** What stands before the first version of a module: number 0, which says nothing yet and is never stored. */
    public static ModuleVersion none(ModuleId module) {
        String nothing = "id: " + module + "\nversion: 0\nstatus: skeleton\ntitle: " + module + "\n";
        return new ModuleVersion(module, 0, nothing, new Origin(Instant.EPOCH, Optional.empty(), ""));
    }

    public ModuleId module() {
        return new ModuleId(module);
    }

    public int number() {
        return number;
    }

    public String source() {
        return source;
    }

    public boolean says(String otherSource) {
        return checksum.equals(Checksum.of(otherSource));
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    public String note() {
        return note;
    }

    SourceFile file() {
        return new SourceFile(module + "/module.yaml", source);
    }
}
