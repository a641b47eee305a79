package be.datacoach.administration.web;

import be.datacoach.organisation.Member;
import be.datacoach.organisation.team.FindTeams;
import be.datacoach.organisation.team.TeamKind;
import be.datacoach.organisation.team.TeamStage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The teams of a school: {@code ?uid=}. */
@Named
@RequestScoped
public class AdminTeamsView {
    /** @param coaches by name, in one line */
    public record Row(String uid, String name, TeamKind kind, TeamStage stage, String coaches, boolean archived) {}

    @Inject
    private FindTeams findTeams;

    public List<Row> getRows() {
        String school = Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
        return findTeams.ofSchool(school).stream().map(AdminTeamsView::row).toList();
    }

    private static Row row(FindTeams.Found team) {
        return new Row(
                team.uid(),
                team.details().name(),
                team.details().kind(),
                team.details().stage(),
                team.coaches().stream().map(Member::displayName).collect(Collectors.joining(", ")),
                team.archived());
    }
}
