package be.datacoach.intake.team;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A scan as the coach of the school sees it.
 *
 * @param closedOn the day it was closed; while it is open, nothing
 * @param shown whether the team sees the picture at the address of its scan
 * @param picture what the team said together; while it is open, nothing
 */
public record OwnTeamScan(
        String uid,
        Instrument instrument,
        LocalDate openedOn,
        int respondents,
        int teamSize,
        Optional<LocalDate> closedOn,
        boolean shown,
        Optional<TeamPicture> picture) {}
