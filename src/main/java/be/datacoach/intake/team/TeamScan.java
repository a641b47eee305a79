package be.datacoach.intake.team;

import be.datacoach.access.AccountId;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One scan of one team: opened by a coach, closed once, never opened again. */
@Entity
@Cacheable(false)
@Table(name = "team_scan")
public class TeamScan {
    private static final int PERCENT = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Instrument instrument;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(name = "opened_by", updatable = false)
    private @Nullable AccountId openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "team_size", nullable = false)
    private int teamSize;

    // Raised by a statement of its own (TeamScans.countOne), so that many can answer at once.
    @Column(nullable = false, insertable = true, updatable = false)
    private int respondents;

    @Column(name = "leader_factor", nullable = false, updatable = false)
    private boolean leaderFactor;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(nullable = false)
    private boolean shown;

    @Version
    private int version;

    protected TeamScan() {}

    TeamScan(SchoolId school, Instrument instrument, LinkToken token, int teamSize, Instant now) {
        this.uid = UUID.randomUUID().toString();
        this.school = school;
        this.instrument = instrument;
        this.digest = token.digest();
        this.teamSize = teamSize;
        this.openedAt = now;
    }

    /** @param agreed whether the director agreed, before this scan, that the factor about leaders is shown */
    TeamScan opened(AccountId by, boolean agreed) {
        openedBy = by;
        leaderFactor = agreed;
        return this;
    }

    /** People can only turn out to be more: making a team smaller would be a way to reach the limit of privacy. */
    void enlarge(int people) {
        if (isClosed() || people < teamSize)
            throw new IllegalStateException("A team only grows while its scan is open");
        teamSize = people;
    }

    void close(Instant at) {
        if (isClosed()) throw new IllegalStateException("Closed already");
        closedAt = at;
    }

    void show(boolean toTeam) {
        shown = toTeam;
    }

    /** Whether so many of this team answered that nobody can be recognised in the figures. */
    boolean isTelling(TeamTerms terms) {
        return respondents >= terms.fewest() && respondents * PERCENT >= terms.share() * teamSize;
    }

    /** Whether nearly everybody answered. */
    boolean isWhole(TeamTerms terms) {
        return respondents * PERCENT >= terms.whole() * teamSize;
    }

    long id() {
        if (id == null) throw new IllegalStateException("Not stored yet");
        return id;
    }

    public String uid() {
        return uid;
    }

    SchoolId school() {
        return school;
    }

    public Instrument instrument() {
        return instrument;
    }

    Instant openedAt() {
        return openedAt;
    }

    int teamSize() {
        return teamSize;
    }

    int respondents() {
        return respondents;
    }

    boolean leaderFactor() {
        return leaderFactor;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    boolean isShown() {
        return shown;
    }
}
