package be.datacoach.administration.web;

import be.datacoach.administration.people.FollowImport;
import be.datacoach.administration.work.SteerWork;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.JobState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** How far a long file with {@code ?uid=} is that is taken or undone in the background. */
@Named
@RequestScoped
public class AdminPortionsView {
    private static final String PROBLEM = "admin_work.problem.";

    @Inject
    private FollowImport followImport;

    @Inject
    private SteerWork steerWork;

    private String uid = "";
    private Optional<JobReport> job = Optional.empty();

    @PostConstruct
    void load() {
        uid = Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
        job = followImport.of(uid);
    }

    /** Goes on with what failed or was stopped. */
    public String goOn() {
        job.filter(JobReport::isRepeatable).ifPresent(one -> steerWork.tryAgain(one.uid()));
        return "/admin/rows?faces-redirect=true&uid=" + uid;
    }

    /** Whether it goes on by itself; otherwise somebody has to say how. */
    public boolean isUnderWay() {
        return !isBroken();
    }

    public boolean isBroken() {
        return job.filter(JobReport::isRepeatable).isPresent();
    }

    /** Whether it broke off for something that somebody else did, and not because somebody stopped it. */
    public String getProblem() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return job.filter(one -> one.standing().state() == JobState.FAILED)
                .flatMap(one -> one.standing().problem())
                .map(code -> phrases.has(PROBLEM + code) ? phrases.say(PROBLEM + code) : code)
                .orElse(phrases.say("admin_rows.busy.stopped"));
    }

    public String getProgress() {
        return Phrases.in(Faces.getLocale()).say("admin_rows.busy.progress", getDone(), getTotal());
    }

    public long getDone() {
        return job.map(JobReport::done).orElse(0L);
    }

    /** 0 before it began. */
    public long getTotal() {
        return job.map(JobReport::total).orElse(0L);
    }

    public boolean isBegun() {
        return getTotal() > 0;
    }
}
