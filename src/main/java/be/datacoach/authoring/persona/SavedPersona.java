package be.datacoach.authoring.persona;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.source.SourceFile;
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
import org.jspecify.annotations.Nullable;

/** A persona that a counsellor made, in the persona format, for all counsellors. */
@Entity
@Cacheable(false)
@Table(name = "persona")
public class SavedPersona {

    static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false)
    private String name;

    @Lob
    @Column(nullable = false)
    private String source;

    @Column(name = "author_id")
    private @Nullable AccountId author;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    private int revision;

    protected SavedPersona() {}

    /** Who writes, and when. */
    record Writing(AccountId by, Instant at) {}

    SavedPersona(String uid, String name, String source, Writing writing) {
        this.uid = uid;
        write(name, source, writing);
    }

    final void write(String words, String text, Writing writing) {
        name = words;
        source = text;
        author = writing.by;
        updatedAt = writing.at;
    }

    public String uid() {
        return uid;
    }

    SourceFile file() {
        return new SourceFile("personas/" + uid + ".yaml", source);
    }

    public int revision() {
        return revision;
    }
}
