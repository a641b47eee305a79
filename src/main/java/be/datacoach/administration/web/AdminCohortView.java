package be.datacoach.administration.web;

import be.datacoach.access.Role;
import be.datacoach.organisation.FindMembers;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.AddToCohort;
import be.datacoach.organisation.cohort.ChangeCohort;
import be.datacoach.organisation.cohort.CreateCohort;
import be.datacoach.organisation.cohort.FindCohort;
import be.datacoach.organisation.cohort.RemoveFromCohort;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One cohort and its members: a new one, or with {@code ?uid=} one that exists. */
@Named
@ViewScoped
public class AdminCohortView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private FindCohort findCohort;

    @Inject
    private FindMembers findMembers;

    @Inject
    private CreateCohort createCohort;

    @Inject
    private ChangeCohort changeCohort;

    @Inject
    private AddToCohort addToCohort;

    @Inject
    private RemoveFromCohort removeFromCohort;

    private @Nullable String uid;
    private String title = "";
    private boolean archived;
    private boolean merged;
    private List<Member> members = List.of();
    private Candidates candidates = Candidates.none();

    @NotBlank
    @Size(max = 120)
    private String name = "";

    @PostConstruct
    void load() {
        uid = Faces.getRequestParameter("uid");
        if (uid != null) {
            FindCohort.Found found = findCohort.withUid(uid);
            merged = !found.uid().equals(uid);
            uid = found.uid();
            title = found.name();
            name = title;
            archived = found.archived();
            members = List.copyOf(found.members());
            candidates = Candidates.asked(text -> findMembers.having(Role.COACH, text), members);
        }
    }

    public String save() {
        if (uid == null) {
            uid = createCohort.create(Candidates.once(), name);
        } else {
            changeCohort.change(uid, name);
        }
        Say.done("admin_cohort.message.info.saved");
        return here();
    }

    public String add() {
        Say.done("admin_cohort.message.info.added", addToCohort.add(known(), Candidates.chosen()));
        return here();
    }

    public String remove() {
        Say.done("admin_cohort.message.info.removed", removeFromCohort.remove(known(), Candidates.chosen()));
        return here();
    }

    private String here() {
        return "/admin/cohort?faces-redirect=true&uid=" + known();
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

    /** Whether the address was that of one that was merged into this one. */
    public boolean isMerged() {
        return merged;
    }

    public boolean isArchived() {
        return archived;
    }

    public List<Member> getMembers() {
        return members;
    }

    public Candidates getCandidates() {
        return candidates;
    }

    /** For a form that makes one: sent twice, it makes one. */
    public String getOnce() {
        return Candidates.once();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
