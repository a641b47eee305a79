package be.datacoach.intake.team;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody opens the link of a team scan. Looking changes nothing, so a program that follows links does no harm. */
@ApplicationScoped
public class VisitTeamScan {

    /** What the link leads to. */
    public sealed interface Visit {
        /** Questions, and the name of the school they are about. */
        record Open(String school, Questionnaire questionnaire) implements Visit {}

        /** The coach shows what the team said together. */
        record Shown(String school, TeamPicture picture) implements Visit {}

        /** Closed, replaced, or no link of ours: nobody can tell which. */
        record Closed() implements Visit {}
    }

    @Inject
    private TeamScans scans;

    @Inject
    private Pictures pictures;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Schools schools;

    @Requires(Permission.ANSWER_BY_LINK)
    public Visit visit(LinkToken link) {
        Optional<TeamScan> found = scans.with(link);
        if (found.isEmpty()) return new Visit.Closed();
        TeamScan scan = found.get();
        String school = schools.withId(scan.school()).map(School::name).orElse("");
        if (!scan.isClosed()) return new Visit.Open(school, questionnaires.of(scan.instrument()));
        return scan.isShown() ? new Visit.Shown(school, pictures.forTeam(scan)) : new Visit.Closed();
    }
}
