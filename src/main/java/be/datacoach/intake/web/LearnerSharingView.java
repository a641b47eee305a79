package be.datacoach.intake.web;

import be.datacoach.intake.sharing.ChooseSharing;
import be.datacoach.intake.sharing.OwnSharing;
import be.datacoach.intake.sharing.Subject;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a coach shares with the counsellor of the own cohort: nothing, unless it is chosen here. */
@Named
@RequestScoped
public class LearnerSharingView {
    @Inject
    private OwnSharing ownSharing;

    @Inject
    private ChooseSharing chooseSharing;

    // Faces makes another of its kind for what was sent, so it must be one that can be made.
    private List<String> shared = new ArrayList<>();

    @PostConstruct
    void read() {
        ownSharing.read().forEach(subject -> shared.add(subject.name()));
    }

    public String save() {
        // What is no subject was made by hand, and shares nothing.
        Set<Subject> wanted = EnumSet.allOf(Subject.class);
        wanted.removeIf(subject -> !shared.contains(subject.name()));
        chooseSharing.choose(wanted);
        Say.done("learner_sharing.message.info.saved");
        return "/learner/sharing?faces-redirect=true";
    }

    public List<String> getSubjects() {
        return Arrays.stream(Subject.values()).map(Subject::name).toList();
    }

    public List<String> getShared() {
        return shared;
    }

    public void setShared(List<String> shared) {
        this.shared = shared;
    }
}
