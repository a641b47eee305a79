package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Draft.Writing;
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

/** What somebody typed as the source of a module and that could not become its draft: kept for them, beside it. */
@Entity
@Cacheable(false)
@Table(name = "typed_text")
public class TypedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "author_id", nullable = false, updatable = false)
    private AccountId author;

    @Lob
    @Column(nullable = false)
    private String words;

    @Column(name = "typed_at", nullable = false)
    private Instant typedAt;

    @Version
    private int revision;

    protected TypedText() {}

    TypedText(ModuleId module, String words, Writing writing) {
        this.module = module.code();
        this.author = writing.by();
        this.words = words;
        this.typedAt = writing.at();
    }

    void retype(String other, Instant at) {
        words = other;
        typedAt = at;
    }

    public String words() {
        return words;
    }

    public Instant typedAt() {
        return typedAt;
    }
}
