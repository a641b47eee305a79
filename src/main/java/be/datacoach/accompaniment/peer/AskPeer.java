package be.datacoach.accompaniment.peer;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Uid;
import be.datacoach.practice.ReadPortfolio;
import be.datacoach.practice.joint.Companions;
import be.datacoach.practice.sheet.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Asks a colleague what they think of an artefact. They read it, as it is now, once they said yes. */
@ApplicationScoped
public class AskPeer {

    /**
     * Whom, about what.
     *
     * @param uid chosen by the page, so that asking twice is once
     * @param piece module and block, as {@code M05/plan}
     * @param companion the uid of the colleague
     * @param question what they should look at; may be empty
     */
    public record Asked(String uid, String piece, String companion, String question) {}

    /** What came of it. */
    public enum Outcome {
        ASKED,
        /** They were asked about this before, and did not give it yet. */
        WAITS,
        /** The question is too long, or cannot be shown again. */
        UNREADABLE
    }

    @Inject
    private CurrentUser user;

    @Inject
    private Companions companions;

    @Inject
    private ReadPortfolio portfolio;

    @Inject
    private Files files;

    /** What is kept. */
    @Dependent
    static class Files {
        @Inject
        PeerFeedbacks feedbacks;

        @Inject
        PeerDesk desk;
    }

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome ask(Asked asked) {
        AccountId giver = companions.withUid(user.id(), asked.companion()).id();
        ReadPortfolio.Piece piece = portfolio.read().stream()
                .filter(ReadPortfolio.Piece::begun)
                .filter(one -> asked.piece()
                        .equals(one.played().module() + "/" + one.form().id()))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(asked.uid()));
        List<PeerFeedback> before = files.feedbacks.askedBy(List.of(user.id()));
        if (before.stream().anyMatch(one -> one.uid().equals(asked.uid()))) return Outcome.ASKED;
        if (before.stream().anyMatch(one -> waits(one, giver, asked.piece()))) return Outcome.WAITS;
        var question = WrittenText.readable(asked.question()).filter(text -> !WrittenText.isTooLong(text));
        if (question.isEmpty()) return Outcome.UNREADABLE;
        var asking = new PeerFeedback.Asking(
                Uid.chosen(asked.uid()),
                user.id(),
                giver,
                piece.played().place(piece.form()),
                question.get().strip());
        files.feedbacks.add(
                new PeerFeedback(asking, piece.written(), files.desk.clock().instant()));
        return Outcome.ASKED;
    }

    private boolean waits(PeerFeedback one, AccountId giver, String piece) {
        boolean same = one.giver().filter(giver::equals).isPresent() && piece.equals(one.module() + "/" + one.block());
        return same && (one.standing() == PeerStanding.ACCEPTED || files.desk.isOpen(one));
    }
}
