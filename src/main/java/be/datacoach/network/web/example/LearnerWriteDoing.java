package be.datacoach.network.web.example;

import be.datacoach.network.example.TakeBackExample;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An author takes an example back; the form says which. */
@Named
@RequestScoped
public class LearnerWriteDoing {
    @Inject
    private TakeBackExample takeBackExample;

    public String takeBack() {
        takeBackExample.fromWaiting(Request.text("uid"));
        Say.done("learner_write.message.info.taken_back");
        return here();
    }

    public String withdraw() {
        takeBackExample.fromReaders(Request.text("uid"));
        Say.done("learner_write.message.info.withdrawn");
        return here();
    }

    private static String here() {
        return "/learner/write?faces-redirect=true&uid=" + Request.text("uid");
    }
}
