package be.datacoach.reporting.research.export;

import be.datacoach.access.AccountId;
import be.datacoach.reporting.research.Study;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a file of a study was given: who took it, when, of how many people, and what was hidden. The file is not kept. */
@Entity
@Cacheable(false)
@Table(name = "research_export")
public class Exported {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "study_id", nullable = false, updatable = false)
    private long study;

    @Column(nullable = false, updatable = false)
    private int wording;

    @Column(name = "made_by")
    private @Nullable AccountId madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(nullable = false, updatable = false)
    private int participants;

    @Lob
    @Column(nullable = false, updatable = false)
    private String report;

    protected Exported() {}

    Exported(Study study, int wording, AccountId by, ResearchFile file, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.study = study.id();
        this.wording = wording;
        this.madeBy = by;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
        this.participants = file.participants();
        this.report = file.report().json();
    }

    public String uid() {
        return uid;
    }

    /** Number of the words that its people agreed to. */
    public int wording() {
        return wording;
    }

    /** Nobody once that account is gone. */
    public Optional<AccountId> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public int participants() {
        return participants;
    }

    public Report report() {
        return Report.read(report);
    }
}
