package be.datacoach.catalogue;

import be.datacoach.catalogue.source.SourceFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last sound copy of a file that modules share. */
@Entity
@Table(name = "shared_file")
class SharedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String path;

    @Lob
    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String checksum;

    @Column(name = "imported_at", nullable = false)
    private Instant importedAt;

    protected SharedFile() {}

    SharedFile(SourceFile file, Instant now) {
        this.path = file.path();
        this.source = file.text();
        this.checksum = Checksum.of(file.text());
        this.importedAt = now;
    }

    String path() {
        return path;
    }

    SourceFile file() {
        return new SourceFile(path, source);
    }

    /** Takes the words of the file; whether they were other words. */
    boolean take(SourceFile file, Instant now) {
        if (checksum.equals(Checksum.of(file.text()))) return false;
        source = file.text();
        checksum = Checksum.of(file.text());
        importedAt = now;
        return true;
    }
}
