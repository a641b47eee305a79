package be.datacoach.network.web;

import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.network.peer.Partnership;
import be.datacoach.network.peer.PeerPicture;
import be.datacoach.network.peer.PeerPicture.Last;
import be.datacoach.network.peer.PeerPicture.Place;
import be.datacoach.network.peer.Profile;
import be.datacoach.network.peer.ReadPeer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether a coach looks for a peer, who is proposed without a name, and who it is once both said yes. */
@Named
@RequestScoped
public class LearnerPeerView {
    private static final String KEY = "learner_peer.";

    @Inject
    private ReadPeer readPeer;

    @Inject
    private PeerWords words;

    private PeerPicture picture;

    /** @param chosen from the start */
    public record QuestionRow(String code, String label, boolean chosen) {}

    @PostConstruct
    void read() {
        picture = readPeer.read();
    }

    public boolean isNowhere() {
        return picture.place() == Place.NOWHERE && !isPaired();
    }

    public boolean isMoved() {
        return picture.place() == Place.MOVED && !isLooking();
    }

    public boolean isLooking() {
        return picture.since().isPresent();
    }

    /** Whether the form that asks for a yes is on the page. */
    public boolean isAsked() {
        return !isLooking() && !isPaired() && !isNowhere();
    }

    /** Looks, and nobody is proposed yet. */
    public boolean isSearching() {
        return isLooking() && !isPaired() && !isProposed();
    }

    public boolean isProposed() {
        return picture.proposal().isPresent();
    }

    public boolean isAccepted() {
        return picture.proposal().filter(PeerPicture.Proposal::accepted).isPresent();
    }

    public boolean isPaired() {
        return picture.partnership().isPresent();
    }

    /** The form to say yes, or to say it otherwise, is open where nothing else is to be done. */
    public boolean isChangeable() {
        return isLooking() && !isPaired();
    }

    /** What came of the one before; empty when there is nothing to say of it. */
    public String getLast() {
        return picture.last().map(Last::name).map(last -> say("last." + last)).orElse("");
    }

    /** What others see of the school of who looks, a line each. */
    public List<String> getSeen() {
        Profile seen = picture.seen();
        return words.facts(seen.level(), seen.phase());
    }

    /** In words: what they chose. */
    public List<String> getChosen() {
        return picture.seen().questions().stream().map(words::task).toList();
    }

    /** All questions; those chosen or suggested come first. */
    public List<QuestionRow> getQuestions() {
        List<TaskId> first = isLooking() ? picture.seen().questions() : picture.suggested();
        return words.tasks(first).stream()
                .map(task -> new QuestionRow(task.code(), words.task(task), first.contains(task)))
                .toList();
    }

    public String getUid() {
        return picture.proposal()
                .map(PeerPicture.Proposal::uid)
                .or(() -> picture.partnership().map(Partnership::uid))
                .orElse("");
    }

    public List<String> getTold() {
        return picture.proposal()
                .map(PeerPicture.Proposal::glimpse)
                .map(one -> words.facts(one.level(), one.phase()))
                .orElse(List.of());
    }

    public String getWhy() {
        return picture.proposal()
                .map(PeerPicture.Proposal::glimpse)
                .map(words::why)
                .orElse("");
    }

    public String getUntil() {
        return picture.proposal()
                .map(one -> words.phrases().say(KEY + "until", words.phrases().day(one.until())))
                .orElse("");
    }

    public String getName() {
        return picture.partnership()
                .flatMap(Partnership::other)
                .map(Partnership.Partner::name)
                .orElse("");
    }

    public String getSchools() {
        return picture.partnership()
                .flatMap(Partnership::other)
                .map(one -> String.join(", ", one.schools()))
                .orElse("");
    }

    public String getShared() {
        return picture.partnership()
                .filter(one -> !one.shared().isEmpty())
                .map(one -> words.tasks(KEY + "shared", one.shared()))
                .orElse("");
    }

    private String say(String key) {
        return words.phrases().say(KEY + key);
    }
}
