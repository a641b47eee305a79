package be.datacoach.administration.web;

import be.datacoach.organisation.Member;
import be.datacoach.organisation.school.FindSchool;
import be.datacoach.organisation.team.FindTeams;
import be.datacoach.organisation.team.KeepTeam;
import be.datacoach.organisation.team.TeamDetails;
import be.datacoach.organisation.team.TeamKind;
import be.datacoach.organisation.team.TeamStage;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One team of a school and the coaches who work with it: {@code ?school=} for a new one, {@code ?uid=} for one that exists. */
@Named
@RequestScoped
public class AdminTeamView {
    @Inject
    private FindTeams findTeams;

    @Inject
    private FindSchool findSchool;

    @Inject
    private KeepTeam keepTeam;

    private FindTeams.@Nullable Found team;
    private FindSchool.@Nullable Found school;

    @NotBlank
    @Size(max = 120)
    private String name = "";

    @NotNull
    private @Nullable TeamKind kind;

    @NotNull
    private @Nullable TeamStage stage = TeamStage.WHOLE_SCHOOL;

    // Faces makes another of the same kind for what was sent.
    private List<String> coaches = new ArrayList<>();

    @PostConstruct
    void load() {
        String uid = Faces.getRequestParameter("uid");
        String schoolUid =
                Optional.ofNullable(Faces.getRequestParameter("school")).orElse("");
        if (uid != null) {
            team = findTeams.withUid(uid);
            schoolUid = team.schoolUid();
            name = team.details().name();
            kind = team.details().kind();
            stage = team.details().stage();
            coaches = new ArrayList<>(team.coaches().stream().map(Member::uid).toList());
        }
        school = findSchool.withUid(schoolUid);
    }

    public String save() {
        TeamDetails details = new TeamDetails(name, Objects.requireNonNull(kind), Objects.requireNonNull(stage));
        String uid;
        if (team == null) {
            uid = keepTeam.create(Candidates.once(), getSchoolUid(), details, coaches);
        } else {
            uid = team.uid();
            keepTeam.change(uid, details, coaches);
        }
        Say.done("admin_team.message.info.saved");
        return "/admin/team?faces-redirect=true&uid=" + uid;
    }

    public boolean isNew() {
        return team == null;
    }

    public boolean isArchived() {
        return team != null && team.archived();
    }

    public String getUid() {
        return team == null ? "" : team.uid();
    }

    public String getTitle() {
        return team == null ? "" : team.details().name();
    }

    public String getSchoolUid() {
        return Objects.requireNonNull(school).school().uid();
    }

    public String getSchoolName() {
        return Objects.requireNonNull(school).school().name();
    }

    /** Who coaches at the school. */
    public List<Member> getPossible() {
        return Objects.requireNonNull(school).coaches();
    }

    /** For a form that makes one: sent twice, it makes one. */
    public String getOnce() {
        return Candidates.once();
    }

    public TeamKind[] getKinds() {
        return TeamKind.values();
    }

    public TeamStage[] getStages() {
        return TeamStage.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable TeamKind getKind() {
        return kind;
    }

    public void setKind(@Nullable TeamKind kind) {
        this.kind = kind;
    }

    public @Nullable TeamStage getStage() {
        return stage;
    }

    public void setStage(@Nullable TeamStage stage) {
        this.stage = stage;
    }

    public List<String> getCoaches() {
        return coaches;
    }

    public void setCoaches(List<String> coaches) {
        this.coaches = coaches;
    }
}
