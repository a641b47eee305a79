package be.datacoach.administration.web;

import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.AssignToCohort;
import be.datacoach.administration.assigning.ReadAssignment;
import be.datacoach.administration.assigning.Refusal;
import be.datacoach.administration.assigning.TryAssignment;
import be.datacoach.assignment.given.Effect;
import be.datacoach.organisation.cohort.CohortRow;
import be.datacoach.organisation.cohort.FindCohorts;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * A cohort gets a path: choose the cohort, say what it works towards, look at the dry run, assign. Every stage has its own
 * address.
 */
@Named
@ViewScoped
public class AdminAssignView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/admin/assign?uid=";

    @Inject
    private ReadAssignment readAssignment;

    @Inject
    private TryAssignment tryAssignment;

    @Inject
    private AssignToCohort assignToCohort;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Search search;

    private @Nullable String uid;
    private String cohort = "";
    private boolean archived;
    private boolean assignedBefore;
    private boolean tried;
    private int members;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable AssignmentForm form;
    private transient @Nullable TrialWords trial;

    @PostConstruct
    void load() {
        uid = Faces.getRequestParameter("uid");
        if (uid != null) {
            ReadAssignment.Found found = readAssignment.of(uid);
            cohort = found.name();
            archived = found.archived();
            members = found.members();
            today = found.terms().today();
            assignedBefore = found.assignment().isPresent();
            boolean inAddress = Faces.getRequestParameter("targets") != null;
            AskedPath asked = inAddress
                    ? AskedPath.read(Faces::getRequestParameter)
                    : AskedPath.of(found.assignment().orElse(Assignment.open()));
            form = new AssignmentForm(found.terms(), asked, phrases());
            tried = inAddress && Faces.getRequestParameter("try") != null;
        }
    }

    /** Before the page is shown: an address of a dry run that cannot be, says why and shows the form. */
    public void arrive() {
        if (tried) {
            tryOut(asked());
        }
    }

    public String tryOut() {
        return tryOut(asked()) ? PAGE + uid + asked().inAddress() + "&try=yes&faces-redirect=true" : "";
    }

    private boolean tryOut(AskedPath asked) {
        var outcome = tryAssignment.tryOut(known(), asked.assignment(), asked.hours());
        if (outcome instanceof TryAssignment.Outcome.Tried done) {
            trial = new TrialWords(done.trial(), phrases(), today);
            return true;
        }
        refuse(((TryAssignment.Outcome.Refused) outcome).why());
        return false;
    }

    public String assign() {
        var outcome = assignToCohort.assign(known(), asked().assignment());
        if (outcome instanceof AssignToCohort.Outcome.Assigned done) {
            int touched = done.count(Effect.NEW) + done.count(Effect.CHANGED);
            Say.done(
                    touched == 0 ? "admin_assign.message.info.same" : "admin_assign.message.info.assigned",
                    done.count(Effect.NEW),
                    done.count(Effect.CHANGED),
                    done.count(Effect.UNCHANGED),
                    done.unable().size());
            return "/admin/progress?faces-redirect=true&uid=" + uid;
        }
        refuse(((AssignToCohort.Outcome.Refused) outcome).why());
        return "";
    }

    private void refuse(Set<Refusal> why) {
        tried = false;
        if (why.contains(Refusal.DEADLINE_PAST)) {
            Say.wrong("deadline", "admin_assign.message.error.DEADLINE_PAST");
        }
        why.stream()
                .filter(refusal -> refusal != Refusal.DEADLINE_PAST)
                .forEach(refusal -> Say.refused("admin_assign.message.error." + refusal));
    }

    /** What the dry run was asked, for a form that asks for the same. */
    public Set<Map.Entry<String, String>> getInAddress() {
        Map<String, String> said = new HashMap<>(asked().parameters());
        said.put("uid", known());
        said.put("try", "yes");
        return said.entrySet();
    }

    /** The address of the form, with everything that was filled in. */
    public String getFormAddress() {
        return PAGE + uid + asked().inAddress();
    }

    /** The address of the same dry run with another deadline. */
    public String addressUntil(LocalDate deadline) {
        return PAGE + uid + asked().until(deadline).inAddress() + "&try=yes";
    }

    private AskedPath asked() {
        return Objects.requireNonNull(form).asked();
    }

    private String known() {
        return Objects.requireNonNull(uid);
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    /** The cohorts to choose from. */
    public Page<CohortRow> getCohorts() {
        return findCohorts.matching(search.getText(), search.getPage(), Search.SIZE);
    }

    public boolean isCohortChosen() {
        return uid != null;
    }

    public boolean isAsking() {
        return uid != null && !archived && !tried;
    }

    public boolean isTried() {
        return uid != null && !archived && tried;
    }

    /** Whether there is somebody who would get it now. */
    public boolean isManned() {
        return members > 0;
    }

    public String getAssignLabel() {
        return phrases().say("admin_assign.assign", members);
    }

    public @Nullable String getUid() {
        return uid;
    }

    public String getCohort() {
        return cohort;
    }

    public boolean isArchived() {
        return archived;
    }

    /** The key of what stands above the form. */
    public String getLeadKey() {
        return assignedBefore ? "admin_assign.lead.again" : "admin_assign.lead";
    }

    public @Nullable AssignmentForm getForm() {
        return form;
    }

    public @Nullable TrialWords getTrial() {
        return trial;
    }

    /** The deadline in words, if there is one. */
    public String getDeadline() {
        LocalDate deadline = asked().deadline();
        return deadline == null ? "" : phrases().day(deadline, today);
    }
}
