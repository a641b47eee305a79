package be.datacoach.network.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.network.division.AgreeOnDivision;
import be.datacoach.network.division.ChooseWeeks;
import be.datacoach.network.division.JoinDivision;
import be.datacoach.network.division.LeaveDivision;
import be.datacoach.network.division.ReopenDivision;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a coach does at the table beside talking of modules. */
@Named
@RequestScoped
public class LearnerDivisionDoing {
    private static final String KEY = "learner_division.message.";

    @Inject
    private LearnerDivisionView.Asked asked;

    @Inject
    private Coming coming;

    @Inject
    private AgreeOnDivision agreeOnDivision;

    @Inject
    private ChooseWeeks chooseWeeks;

    /** Who sits at the table, and whether they talk. */
    @Dependent
    static class Coming {
        @Inject
        private JoinDivision joinDivision;

        @Inject
        private LeaveDivision leaveDivision;

        @Inject
        private ReopenDivision reopenDivision;
    }

    public String join() {
        coming.joinDivision.join(school());
        Say.done(KEY + "info.joined");
        return page();
    }

    public String leave() {
        coming.leaveDivision.leave(school());
        Say.done(KEY + "info.left");
        return page();
    }

    public String reopen() {
        coming.reopenDivision.reopen(school(), asked.word("card"));
        Say.done(KEY + "info.reopened");
        return page();
    }

    public String agree() {
        switch (agreeOnDivision.agree(school(), asked.word("digest"))) {
            case CHANGED -> Say.first(KEY + "warn.changed");
            case NOTED -> Say.done(KEY + "info.noted");
            case SETTLED -> Say.done(KEY + "info.settled");
        }
        return page();
    }

    public String takeWeeks() {
        int weeks = asked.number("weeks");
        if (chooseWeeks.choose(school(), weeks)) {
            Say.done(KEY + "info.weeks", weeks);
        } else {
            Say.first(KEY + "warn.weeks", ChooseWeeks.FEWEST, ChooseWeeks.MOST);
        }
        return page();
    }

    private String school() {
        return asked.school().orElseThrow(() -> NotAllowed.on("no school"));
    }

    private String page() {
        return LearnerDivisionView.PAGE + school();
    }
}
