package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.context.DirectorDoor;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A director who agreed before the scan sees what the team said about how leaders work with data, and nothing else of the
 * scan: the mean of at least five people, over the own link.
 */
@ApplicationScoped
public class ReadLeaderFactor {
    @Inject
    private DirectorDoor door;

    @Inject
    private TeamScans scans;

    @Inject
    private Pictures pictures;

    /** @return nothing without consent, without a closed scan, or where too few answered */
    @Requires(Permission.ANSWER_BY_LINK)
    public Optional<TeamPicture.Line> read(LinkToken token) {
        return door.opens(token).flatMap(this::newest);
    }

    private Optional<TeamPicture.Line> newest(SchoolId school) {
        return scans.of(List.of(school)).stream()
                .filter(scan -> scan.instrument() == Instrument.CULTURE && scan.isClosed() && scan.leaderFactor())
                .findFirst()
                .flatMap(scan -> pictures.forCoach(scan).lines().stream()
                        .filter(line -> line.code().equals(Pictures.LEADER))
                        .findFirst());
    }
}
