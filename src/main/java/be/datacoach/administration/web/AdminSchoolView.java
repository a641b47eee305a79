package be.datacoach.administration.web;

import be.datacoach.access.Role;
import be.datacoach.organisation.FindMembers;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.school.AppointCoach;
import be.datacoach.organisation.school.ChangeSchool;
import be.datacoach.organisation.school.CreateSchool;
import be.datacoach.organisation.school.DismissCoach;
import be.datacoach.organisation.school.FindSchool;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.school.SchoolSize;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One school and its coaches: a new one, or with {@code ?uid=} one that exists. */
@Named
@ViewScoped
public class AdminSchoolView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private FindSchool findSchool;

    @Inject
    private FindMembers findMembers;

    @Inject
    private CreateSchool createSchool;

    @Inject
    private ChangeSchool changeSchool;

    @Inject
    private AppointCoach appointCoach;

    @Inject
    private DismissCoach dismissCoach;

    private @Nullable String uid;
    private String title = "";
    private boolean archived;
    private List<Member> coaches = List.of();
    private Candidates candidates = Candidates.none();

    @NotBlank
    @Size(max = 120)
    private String name = "";

    @NotNull
    private @Nullable SchoolLevel level;

    @NotNull
    private @Nullable SchoolSize size;

    @PostConstruct
    void load() {
        uid = Faces.getRequestParameter("uid");
        if (uid != null) {
            FindSchool.Found found = findSchool.withUid(uid);
            title = found.school().name();
            name = title;
            archived = found.school().archived();
            level = found.school().level().orElse(null);
            size = found.school().size().orElse(null);
            coaches = List.copyOf(found.coaches());
            candidates = Candidates.asked(text -> findMembers.having(Role.COACH, text), coaches);
        }
    }

    public String save() {
        if (uid == null) {
            uid = createSchool.create(
                    Candidates.once(), name, Objects.requireNonNull(level), Objects.requireNonNull(size));
        } else {
            changeSchool.change(uid, name, Objects.requireNonNull(level), Objects.requireNonNull(size));
        }
        Say.done("admin_school.message.info.saved");
        return here();
    }

    public String add() {
        Say.done("admin_school.message.info.added", appointCoach.appoint(known(), Candidates.chosen()));
        return here();
    }

    public String remove() {
        Say.done("admin_school.message.info.removed", dismissCoach.dismiss(known(), Candidates.chosen()));
        return here();
    }

    private String here() {
        return "/admin/school?faces-redirect=true&uid=" + known();
    }

    private String known() {
        return Objects.requireNonNull(uid);
    }

    public boolean isNew() {
        return uid == null;
    }

    public @Nullable String getUid() {
        return uid;
    }

    public String getTitle() {
        return title;
    }

    public boolean isArchived() {
        return archived;
    }

    /** For a form that makes one: sent twice, it makes one. */
    public String getOnce() {
        return Candidates.once();
    }

    public List<Member> getCoaches() {
        return coaches;
    }

    public Candidates getCandidates() {
        return candidates;
    }

    public SchoolLevel[] getLevels() {
        return SchoolLevel.values();
    }

    public SchoolSize[] getSizes() {
        return SchoolSize.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable SchoolLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable SchoolLevel level) {
        this.level = level;
    }

    public @Nullable SchoolSize getSize() {
        return size;
    }

    public void setSize(@Nullable SchoolSize size) {
        this.size = size;
    }
}
