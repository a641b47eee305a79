package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.intake.context.OwnSchools;
import be.datacoach.intake.context.SchoolSheet.Place;
import be.datacoach.organisation.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A coach sees the scans of the own school: how many answered while they are open, what the team said once closed. */
@ApplicationScoped
public class ReadTeamScans {

    /** @param agreed whether the coach made the agreements that come first */
    public record Board(Place school, boolean agreed, TeamTerms terms, List<OwnTeamScan> scans) {
        public Board {
            scans = List.copyOf(scans);
        }
    }

    @Inject
    private OwnSchools ownSchools;

    @Inject
    private TeamScans scans;

    @Inject
    private Agreements agreements;

    @Inject
    private Pictures pictures;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Clock clock;

    /** @return nothing for a coach who works at no school that we know of */
    @Requires(Permission.RUN_TEAM_SCAN)
    public Optional<Board> read(Optional<String> schoolUid) {
        return ownSchools.find(schoolUid).map(this::board);
    }

    private Board board(School school) {
        List<OwnTeamScan> own =
                scans.of(List.of(school.id())).stream().map(this::own).toList();
        return new Board(new Place(school.uid(), school.name()), agreements.made(), questionnaires.terms(), own);
    }

    private OwnTeamScan own(TeamScan scan) {
        return new OwnTeamScan(
                scan.uid(),
                scan.instrument(),
                day(scan.openedAt()),
                scan.respondents(),
                scan.teamSize(),
                scan.closedAt().map(this::day),
                scan.isShown(),
                scan.isClosed() ? Optional.of(pictures.forCoach(scan)) : Optional.empty());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
