package be.datacoach.practice.web.joint;

import be.datacoach.access.Account;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.joint.AnswerInvitation;
import be.datacoach.practice.joint.InviteToMake;
import be.datacoach.practice.joint.JointPage;
import be.datacoach.practice.joint.ReadMaking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a coach makes with others, is asked to make, and may ask others to: {@code ?module=&block=} chooses an artefact. */
@Named
@RequestScoped
public class LearnerMakingView {
    private static final String KEY = "learner_making.";
    private static final String PAGE = "/learner/making?faces-redirect=true";

    @Inject
    private ReadMaking readMaking;

    @Inject
    private InviteToMake inviteToMake;

    @Inject
    private AnswerInvitation answerInvitation;

    @Inject
    private Clock clock;

    private ReadMaking.Making making;
    private @Nullable String piece;
    private @Nullable String companion;

    /** @param text who asks, and until when one may answer */
    public record InvitationRow(String uid, String title, String module, String text) {}

    /** @param href empty while nobody said yes */
    public record WorkRow(String title, String module, String href, List<String> lines) {
        public WorkRow {
            lines = List.copyOf(lines);
        }
    }

    @PostConstruct
    void read() {
        making = readMaking.read();
        String asked = JointRequest.text("module") + "/" + JointRequest.text("block");
        if (getPieces().contains(asked)) piece = asked;
    }

    /** Who says yes twice finds the question gone, and goes where the first yes led. */
    public void arrive() {
        readMaking
                .joined(JointRequest.text("invitation"))
                .ifPresent(work -> Faces.redirect("learner/joint?uid=" + work));
    }

    public String accept() {
        return answer(true);
    }

    public String decline() {
        return answer(false);
    }

    private String answer(boolean yes) {
        AnswerInvitation.Outcome outcome = answerInvitation.answer(JointRequest.text("invitation"), yes);
        if (outcome instanceof AnswerInvitation.Outcome.Makes makes) {
            return "/learner/joint?faces-redirect=true&uid=" + makes.work();
        }
        if (outcome instanceof AnswerInvitation.Outcome.Declined) {
            Say.done(KEY + "message.info.declined");
        } else {
            boolean late = outcome instanceof AnswerInvitation.Outcome.TooLate;
            Say.first(KEY + (late ? "message.warn.too_late" : "message.warn.elsewhere"));
        }
        return PAGE;
    }

    public String invite() {
        String[] chosen = String.valueOf(piece).split("/", 2);
        InviteToMake.Outcome outcome = inviteToMake.invite(new InviteToMake.Asked(
                JointRequest.text("uid"),
                new ModuleId(chosen[0]),
                new BlockId(chosen[chosen.length - 1]),
                String.valueOf(companion)));
        String words = KEY + "message." + outcome.name().toLowerCase(Locale.ROOT);
        if (outcome == InviteToMake.Outcome.ASKED) Say.done(words);
        else Say.first(words);
        return PAGE;
    }

    public List<InvitationRow> getInvitations() {
        return making.invitations().stream()
                .map(one -> new InvitationRow(
                        one.uid(),
                        title(one.thing()),
                        module(one.thing()),
                        words().phrases().say(KEY + "invitation.text", one.by(), words().day(one.until()))))
                .toList();
    }

    public List<WorkRow> getWorks() {
        return making.works().stream().map(this::row).toList();
    }

    private WorkRow row(ReadMaking.Work work) {
        JointPage page = work.page();
        return new WorkRow(
                title(page.thing()),
                module(page.thing()),
                work.begun() ? "joint?uid=" + page.thing().uid() : "",
                LearnerJointView.lines(page, words()));
    }

    /** What they may ask somebody for, as {@code M05/plan}. */
    public List<String> getPieces() {
        return making.pieces().stream().map(LearnerMakingView::code).toList();
    }

    /** By code. */
    public Map<String, String> getTitles() {
        return making.pieces().stream()
                .collect(Collectors.toMap(
                        LearnerMakingView::code,
                        one -> one.form().frame().title() + " ("
                                + one.played()
                                        .content()
                                        .module()
                                        .texts()
                                        .title()
                                        .in(Faces.getLocale()) + ")",
                        (one, other) -> one));
    }

    public List<String> getCompanions() {
        return making.companions().stream().map(Account::uid).toList();
    }

    public Map<String, String> getNames() {
        return making.companions().stream().collect(Collectors.toMap(Account::uid, Account::displayName));
    }

    /** Whether there is somebody to ask, and something to ask them for. */
    public boolean isAble() {
        return !making.companions().isEmpty() && !making.pieces().isEmpty();
    }

    public boolean isAlone() {
        return making.companions().isEmpty();
    }

    /** One for each page, so that pressing twice asks once. */
    public String getUid() {
        String sent = JointRequest.text("uid");
        return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    public @Nullable String getPiece() {
        return piece;
    }

    public void setPiece(@Nullable String piece) {
        this.piece = piece;
    }

    public @Nullable String getCompanion() {
        return companion;
    }

    public void setCompanion(@Nullable String companion) {
        this.companion = companion;
    }

    private static String code(ReadMaking.Piece piece) {
        return piece.played().module() + "/" + piece.form().id();
    }

    private static String title(JointPage.Thing thing) {
        return thing.form().frame().title();
    }

    private static String module(JointPage.Thing thing) {
        return thing.content().module().texts().title().in(Faces.getLocale());
    }

    private JointWords words() {
        return JointWords.in(Faces.getLocale(), clock);
    }
}
