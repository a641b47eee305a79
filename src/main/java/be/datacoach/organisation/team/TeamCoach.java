package be.datacoach.organisation.team;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A data coach works with a team of the own school. */
@Entity
@Cacheable(false)
@Table(name = "team_coach")
class TeamCoach {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "team_id", nullable = false, updatable = false)
    private long team;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId coach;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected TeamCoach() {}

    TeamCoach(Team team, AccountId coach, Instant since) {
        this.team = team.id();
        this.coach = coach;
        this.since = since;
    }

    long team() {
        return team;
    }

    AccountId coach() {
        return coach;
    }
}
