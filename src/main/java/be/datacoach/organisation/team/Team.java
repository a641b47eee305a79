package be.datacoach.organisation.team;

import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.Uid;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A team of a school, with which data coaches work. */
@Entity
@Cacheable(false)
@Table(name = "school_team")
public class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TeamKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TeamStage stage;

    @Column(nullable = false)
    private boolean archived;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Team() {}

    Team(String uid, SchoolId school, TeamDetails details, Instant now) {
        this.uid = Uid.chosen(uid);
        this.school = school;
        this.createdAt = now;
        become(details);
    }

    final void become(TeamDetails details) {
        name = details.name();
        kind = details.kind();
        stage = details.stage();
    }

    void archive(boolean over) {
        archived = over;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String uid() {
        return uid;
    }

    public SchoolId school() {
        return school;
    }

    public TeamDetails details() {
        return new TeamDetails(name, kind, stage);
    }

    public boolean isArchived() {
        return archived;
    }
}
