package be.datacoach.network.web;

import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.network.peer.AnswerProposal;
import be.datacoach.network.peer.EndPartnership;
import be.datacoach.network.peer.LookForPeer;
import be.datacoach.network.peer.StopLooking;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What a coach does to find a peer. */
@Named
@RequestScoped
public class LearnerPeerDoing {
    private static final String KEY = "learner_peer.message.";
    private static final String PAGE = "/learner/peer?faces-redirect=true";

    @Inject
    private LookForPeer lookForPeer;

    @Inject
    private StopLooking stopLooking;

    @Inject
    private AnswerProposal answerProposal;

    @Inject
    private EndPartnership endPartnership;

    public String look() {
        switch (lookForPeer.look(questions())) {
            case LOOKING -> Say.done(KEY + "info.looking");
            case CHOOSE -> Say.first(KEY + "warn.choose", LookForPeer.MOST_QUESTIONS);
            case NOWHERE -> Say.first(KEY + "warn.nowhere");
        }
        return PAGE;
    }

    private static List<TaskId> questions() {
        return Optional.ofNullable(Faces.getRequestParameterValues("question")).stream()
                .flatMap(Stream::of)
                .map(TaskId::new)
                .toList();
    }

    public String stop() {
        stopLooking.stop();
        Say.done(KEY + "info.stopped");
        return PAGE;
    }

    public String accept() {
        return answered(answerProposal.answer(uid(), true));
    }

    public String pass() {
        return answered(answerProposal.answer(uid(), false));
    }

    private static String answered(AnswerProposal.Outcome outcome) {
        switch (outcome) {
            case PAIRED -> Say.done(KEY + "info.paired");
            case NOTED -> Say.done(KEY + "info.noted");
            case PASSED -> Say.done(KEY + "info.passed");
            case OVER -> Say.first(KEY + "warn.over");
        }
        return PAGE;
    }

    public String end() {
        endPartnership.end(uid());
        Say.done(KEY + "info.ended");
        return PAGE;
    }

    private static String uid() {
        return Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
    }
}
