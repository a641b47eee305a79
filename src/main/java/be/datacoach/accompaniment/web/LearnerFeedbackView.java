package be.datacoach.accompaniment.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.accompaniment.feedback.ReadOwnFeedback;
import be.datacoach.accompaniment.feedback.Round;
import be.datacoach.accompaniment.feedback.Verdict;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The feedback on the artefact that a page is about: {@code ?module=&block=}. */
@Named
@RequestScoped
public class LearnerFeedbackView {
    @Inject
    private ReadOwnFeedback readOwnFeedback;

    @Inject
    private Days days;

    @Inject
    private CurrentUser user;

    private List<Round> rounds = List.of();

    @PostConstruct
    void read() {
        // A counsellor in the player shows nobody what they write, so nobody says anything of it.
        if (user.may(Permission.WORK_ON_OWN_PATH))
            rounds = readOwnFeedback.read(new ModuleId(Request.text("module")), new BlockId(Request.text("block")));
    }

    public List<RoundRow> getRounds() {
        return rounds.stream().map(this::row).toList();
    }

    private RoundRow row(Round round) {
        return RoundRow.of(round, readOwnFeedback.criteria(round), days);
    }

    /** What was last said of each field. */
    public Map<String, String> getComments() {
        return rounds.isEmpty() ? Map.of() : rounds.get(0).words().comments();
    }

    /** The same, while there is something to make better: to be shown where it is written. */
    public Map<String, String> getNotes() {
        boolean open = !rounds.isEmpty() && rounds.get(0).verdict() == Verdict.REVISE;
        return open ? getComments() : Map.of();
    }
}
