package be.datacoach.administration.web;

import be.datacoach.access.Role;
import be.datacoach.organisation.FindMembers;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.ChangeCounsellors;
import be.datacoach.organisation.cohort.FindCohort;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Who accompanies a cohort: {@code ?uid=}. */
@Named
@RequestScoped
public class AdminCounsellorsView {
    private static final String KEY = "admin_counsellors.";

    /** @param first whether they are named before the others */
    public record Row(String uid, String name, boolean first) {}

    @Inject
    private FindCohort findCohort;

    @Inject
    private FindMembers findMembers;

    @Inject
    private ChangeCounsellors change;

    private @Nullable List<Member> present;

    public String add() {
        String chosen = Candidates.chosen();
        if (chosen.isEmpty()) {
            Say.first(KEY + "message.warn.nobody");
        } else {
            Say.done(KEY + "message.info.added", change.add(getUid(), chosen));
        }
        return here();
    }

    public String remove() {
        Say.done(KEY + "message.info.removed", change.remove(getUid(), Candidates.chosen()));
        return here();
    }

    public String putFirst() {
        Say.done(KEY + "message.info.first", change.putFirst(getUid(), Candidates.chosen()));
        return here();
    }

    private String here() {
        return "/admin/cohort?faces-redirect=true&uid=" + getUid();
    }

    public String getUid() {
        return Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        present().forEach(one -> rows.add(new Row(one.uid(), one.displayName(), rows.isEmpty())));
        return rows;
    }

    /** Those who could accompany it too, by name. */
    public List<Member> getOthers() {
        return findMembers.all(Role.COUNSELLOR).stream()
                .filter(one -> !present().contains(one))
                .toList();
    }

    private List<Member> present() {
        if (present == null) present = findCohort.withUid(getUid()).counsellors();
        return present;
    }
}
