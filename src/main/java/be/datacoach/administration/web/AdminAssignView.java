package be.datacoach.administration.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.AssignPaths;
import be.datacoach.administration.assigning.ReadAssignment;
import be.datacoach.administration.assigning.Refusal;
import be.datacoach.administration.assigning.TryAssignment;
import be.datacoach.administration.audience.Audience;
import be.datacoach.assignment.given.Gift;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * An audience gets a path: say what it works towards, look at the dry run, assign. Every stage has its own address; who it
 * is for is chosen by {@link AdminAudienceView}.
 */
@Named
@ViewScoped
public class AdminAssignView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private ReadAssignment readAssignment;

    @Inject
    private TryAssignment tryAssignment;

    @Inject
    private AssignPaths assignPaths;

    private final String once = UUID.randomUUID().toString();
    private @Nullable Audience audience;
    private String name = "";
    private boolean over;
    private boolean assignedBefore;
    private boolean tried;
    private int members;
    private LocalDate today = LocalDate.EPOCH;
    private @Nullable AssignmentForm form;
    private transient @Nullable TrialWords trial;
    private transient @Nullable LocalDate feasible;

    @PostConstruct
    void load() {
        audience = asked(Faces.getRequestParameter("who"), Faces.getRequestParameter("uid"));
        if (audience != null) {
            ReadAssignment.Found found = readAssignment.of(audience);
            over = found.roster().over();
            members = found.roster().able().size();
            name = AudienceWords.of(audience, found.roster().name(), members, phrases());
            today = found.terms().today();
            assignedBefore = found.given().isPresent();
            boolean inAddress = Faces.getRequestParameter("targets") != null;
            AskedPath asked = inAddress ? AskedPath.read(Faces::getRequestParameter) : before(found.given());
            form = new AssignmentForm(found.terms(), asked, phrases());
            tried = inAddress && Faces.getRequestParameter("try") != null;
        }
    }

    /** What cannot be an audience is nobody's; the page of a cohort asks by its uid alone. */
    private static @Nullable Audience asked(@Nullable String who, @Nullable String cohort) {
        if (who == null) {
            return cohort == null ? null : Audience.read("cohort:" + cohort).orElseThrow(() -> NotAllowed.on(cohort));
        }
        return Audience.read(who).orElseThrow(() -> new NotAllowed("no audience"));
    }

    private AskedPath before(Optional<Allotment> given) {
        return given.map(one -> AskedPath.of(one.gift(), one.hours(), one.isStanding()))
                .orElseGet(() -> AskedPath.of(
                        Gift.of(Assignment.open()), AskedPath.USUAL_HOURS, known().kind() == Audience.Kind.COHORT));
    }

    /** Before the page is shown: an address of a dry run that cannot be, says why and shows the form. */
    public void arrive() {
        if (tried) {
            tryOut(asked());
        }
    }

    public String tryOut() {
        return tryOut(asked()) ? getAddress().getTrial() + "&faces-redirect=true" : "";
    }

    private boolean tryOut(AskedPath asked) {
        var outcome = tryAssignment.tryOut(known(), asked.order());
        if (outcome instanceof TryAssignment.Outcome.Tried done) {
            trial = new TrialWords(done.trial(), phrases(), today, look());
            return true;
        }
        var refused = (TryAssignment.Outcome.Refused) outcome;
        feasible = refused.feasible().orElse(null);
        refuse(refused.why());
        return false;
    }

    private static TrialWords.Look look() {
        String page = Optional.ofNullable(Faces.getRequestParameter("page")).orElse("");
        String sort = Optional.ofNullable(Faces.getRequestParameter("sort")).orElse("");
        return new TrialWords.Look(page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1, sort);
    }

    public String assign() {
        var outcome = assignPaths.assign(once, known(), asked().order());
        if (outcome instanceof AssignPaths.Outcome.Assigned done) {
            return "/admin/allotment?faces-redirect=true&done=yes&uid=" + done.uid();
        }
        refuse(((AssignPaths.Outcome.Refused) outcome).why());
        return "";
    }

    private void refuse(Set<Refusal> why) {
        tried = false;
        for (Refusal refusal : why) {
            switch (refusal) {
                case DEADLINE_PAST -> Say.wrong("deadline", "admin_assign.message.error.DEADLINE_PAST");
                case STARTS_TOO_LATE -> Say.wrong("starts", "admin_assign.message.error.STARTS_TOO_LATE");
                default -> Say.refused("admin_assign.message.error." + refusal);
            }
        }
    }

    /** What the dry run was asked, for a form that asks for the same. */
    public Set<Map.Entry<String, String>> getInAddress() {
        Map<String, String> said = new HashMap<>(asked().parameters());
        said.put("who", known().toString());
        said.put("try", "yes");
        return said.entrySet();
    }

    /** Where this dry run, and others like it, are. */
    public AssignAddress getAddress() {
        return new AssignAddress(known(), asked());
    }

    /** Other words than those that sort a dry run mean the order of names. */
    public String getSort() {
        return Set.of("hours", "finish", "late").contains(look().sort()) ? look().sort() : "name";
    }

    /** Which page of the people this is, in words. */
    public String getPosition() {
        return trial == null
                ? ""
                : phrases()
                        .say(
                                "app_pages.position",
                                trial.getPage().number(),
                                trial.getPage().pages());
    }

    private AskedPath asked() {
        return Objects.requireNonNull(form).asked();
    }

    private Audience known() {
        return Objects.requireNonNull(audience);
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    public boolean isChosen() {
        return audience != null;
    }

    public boolean isAsking() {
        return audience != null && !over && !tried;
    }

    public boolean isTried() {
        return audience != null && !over && tried;
    }

    public boolean isOver() {
        return over;
    }

    /** Whether whoever comes later can get it too. */
    public boolean isGrowing() {
        return known().grows();
    }

    public String getAssignLabel() {
        return phrases().say("admin_assign.assign", members);
    }

    public String getWho() {
        return audience == null ? "" : audience.toString();
    }

    public String getName() {
        return name;
    }

    /** What stands above the form: whom it is about. */
    public String getLead() {
        return phrases().say(assignedBefore ? "admin_assign.lead.again" : "admin_assign.lead", members);
    }

    public @Nullable AssignmentForm getForm() {
        return form;
    }

    public @Nullable TrialWords getTrial() {
        return trial;
    }

    /** A day by which everybody could be ready, where the one that was asked has passed. */
    public @Nullable LocalDate getFeasible() {
        return feasible;
    }

    public String getFeasibleLabel() {
        return feasible == null
                ? ""
                : phrases().say("admin_assign.take", phrases().day(feasible, today));
    }

    /** A day in words, or nothing. */
    public String inWords(@Nullable LocalDate day) {
        return day == null ? "" : phrases().day(day, today);
    }
}
