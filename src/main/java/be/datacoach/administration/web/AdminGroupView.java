package be.datacoach.administration.web;

import be.datacoach.organisation.Member;
import be.datacoach.organisation.group.FindGroups;
import be.datacoach.organisation.group.GroupRow;
import be.datacoach.organisation.group.KeepGroup;
import be.datacoach.organisation.group.PlaceSchool;
import be.datacoach.organisation.group.SchoolGroup.Kind;
import be.datacoach.organisation.school.FindSchools;
import be.datacoach.organisation.school.SchoolRow;
import be.datacoach.platform.Sorting;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One scholengemeenschap or begeleidingsdienst and its schools: a new one, or with {@code ?uid=} one that exists. */
@Named
@RequestScoped
public class AdminGroupView {
    private static final int SHOWN = 1000;
    private static final int FOUND = 20;

    @Inject
    private FindGroups findGroups;

    @Inject
    private FindSchools findSchools;

    @Inject
    private KeepGroup keepGroup;

    @Inject
    private PlaceSchool placeSchool;

    private @Nullable GroupRow group;
    private List<Member> schools = List.of();
    private Candidates candidates = Candidates.none();

    @NotBlank
    @Size(max = 120)
    private String name = "";

    @NotNull
    private @Nullable Kind kind;

    @PostConstruct
    void load() {
        String uid = Faces.getRequestParameter("uid");
        if (uid == null) return;
        group = findGroups.withUid(uid);
        name = group.name();
        kind = group.kind();
        schools = findGroups.schoolsIn(uid, "", 1, SHOWN).rows().stream()
                .map(AdminGroupView::listed)
                .toList();
        candidates = Candidates.asked(
                text -> findSchools.matching(named(text), 1, FOUND).rows().stream()
                        .filter(school -> !school.archived())
                        .map(AdminGroupView::listed)
                        .toList(),
                schools);
    }

    private static FindSchools.Question named(String text) {
        return new FindSchools.Question(text, "", "", "", Sorting.of(""));
    }

    private static Member listed(SchoolRow school) {
        return new Member(school.uid(), school.name(), !school.archived());
    }

    public String save() {
        String uid;
        if (group == null) {
            uid = keepGroup.create(Candidates.once(), Objects.requireNonNull(kind), name);
        } else {
            uid = group.uid();
            keepGroup.rename(uid, name);
        }
        Say.done("admin_group.message.info.saved");
        return "/admin/group?faces-redirect=true&uid=" + uid;
    }

    public String add() {
        Say.done("admin_group.message.info.added", placeSchool.put(getUid(), Candidates.chosen()));
        return here();
    }

    public String remove() {
        Say.done("admin_group.message.info.removed", placeSchool.takeOut(getUid(), Candidates.chosen()));
        return here();
    }

    private String here() {
        return "/admin/group?faces-redirect=true&uid=" + getUid();
    }

    public boolean isNew() {
        return group == null;
    }

    public boolean isArchived() {
        return group != null && group.archived();
    }

    public String getUid() {
        return group == null ? "" : group.uid();
    }

    public String getTitle() {
        return group == null ? "" : group.name();
    }

    /** For a form that makes one: sent twice, it makes one. */
    public String getOnce() {
        return Candidates.once();
    }

    public List<Member> getSchools() {
        return schools;
    }

    public Candidates getCandidates() {
        return candidates;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }
}
