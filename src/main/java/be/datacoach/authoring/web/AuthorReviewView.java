package be.datacoach.authoring.web;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.review.AskReview;
import be.datacoach.authoring.review.JudgeDraft;
import be.datacoach.authoring.review.ReadReview;
import be.datacoach.authoring.review.ReadReview.Standing;
import be.datacoach.authoring.review.Review;
import be.datacoach.authoring.review.SayOfBlock;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The second reader of a draft: asking, reading, saying something of a block, approving or sending back. */
@Named
@RequestScoped
public class AuthorReviewView {

    /** A block to say something of. */
    public record Place(String id, String title) {}

    /** What was said of a block. */
    public record RemarkRow(String block, String title, String words, String by) {}

    /** The use cases of a review. */
    @Dependent
    static class Acts {

        @Inject
        private AskReview ask;

        @Inject
        private SayOfBlock say;

        @Inject
        private JudgeDraft judge;
    }

    @Inject
    private ReadReview readReview;

    @Inject
    private Acts acts;

    @Inject
    private Moments moments;

    private Standing standing;

    @Size(max = 500)
    private String question = "";

    @Size(max = 500)
    private String verdict = "";

    @Size(max = SayOfBlock.LONGEST)
    private String words = "";

    private String place = "";

    @PostConstruct
    void read() {
        standing = readReview.read(Asked.module());
    }

    public String ask() {
        boolean asked = acts.ask.ask(Asked.module(), Asked.number("seen"), question.strip());
        return asked ? done("author_review.message.info.asked") : refused("author_review.message.error.moved");
    }

    public String say() {
        boolean kept = acts.say.say(Asked.parameter("remark"), Asked.parameter("review"), place, words);
        return kept ? done("author_review.message.info.said") : refused("author_review.message.error.moved");
    }

    public String approve() {
        return judge(true);
    }

    public String sendBack() {
        return judge(false);
    }

    private String judge(boolean approved) {
        return switch (acts.judge.judge(Asked.parameter("review"), approved, verdict.strip())) {
            case JUDGED -> done("author_review.message.info." + (approved ? "approved" : "sent_back"));
            case OWN -> refused("author_review.message.error.own");
            case OVERTAKEN -> refused("author_review.message.error.moved");
        };
    }

    private static String done(String key) {
        ModuleId module = Asked.module();
        Say.done(key);
        return "/author/publish?faces-redirect=true&module=" + module;
    }

    private String refused(String key) {
        read();
        Say.refused(key);
        return "";
    }

    public boolean isDrafted() {
        return standing.work().draft().isPresent();
    }

    public boolean isRequired() {
        return standing.required();
    }

    /** Whether a second reader is asked for, by the service or by an author. */
    public boolean isAsked() {
        return standing.required() || standing.review().isPresent();
    }

    /** Whether it may be published as far as a second reader goes. */
    public boolean isReady() {
        return !standing.required() || standing.approved();
    }

    /** Whether an author may ask now: nobody was asked for what it says now, or it was sent back. */
    public boolean isAskable() {
        return isDrafted() && !standing.waiting() && !standing.approved();
    }

    /** Whether whoever looks may judge it now. */
    public boolean isJudgeable() {
        return standing.waiting() && !standing.own();
    }

    /** Where it stands, in a sentence; empty where nobody was asked. */
    public String getState() {
        Optional<Review> review = standing.review();
        if (review.isEmpty()) return "";
        Review one = review.get();
        if (!standing.upToDate()) return say("author_review.state.old", "", "");
        return one.state() == Review.State.ASKED
                ? say("author_review.state.ASKED", name(one.askedBy()), moments.say(one.askedAt()))
                : say(
                        "author_review.state." + one.state(),
                        name(one.judgedBy()),
                        moments.say(one.judgedAt().orElse(one.askedAt())));
    }

    public String getQuestionAsked() {
        return standing.review().map(Review::question).orElse("");
    }

    public String getAnswer() {
        return standing.review().map(Review::answer).orElse("");
    }

    public String getUid() {
        return standing.review().map(Review::uid).orElse("");
    }

    /** Made with the form, so that a remark that is sent twice is there once. */
    public String getRemark() {
        return UUID.randomUUID().toString();
    }

    public int getSeen() {
        return standing.work().draft().map(Draft::revision).orElse(0);
    }

    public List<Place> getPlaces() {
        return standing.work().source().passages().stream()
                .filter(passage -> passage.where().path().equals("title"))
                .map(passage ->
                        new Place(passage.where().block(), passage.value().strip()))
                .toList();
    }

    public List<RemarkRow> getRemarks() {
        return standing.remarks().stream()
                .map(remark -> new RemarkRow(
                        remark.block(),
                        BlockName.in(standing.work().source(), remark.block(), Phrases.in(Faces.getLocale())),
                        remark.words(),
                        name(remark.author())))
                .toList();
    }

    /** What was said of the block on the page. */
    public List<RemarkRow> getHere() {
        return getRemarks().stream()
                .filter(remark -> remark.block().equals(Asked.block()))
                .toList();
    }

    private String name(Optional<AccountId> person) {
        return person.map(id -> standing.names().getOrDefault(id, ""))
                .filter(known -> !known.isEmpty())
                .orElseGet(() -> say("author_merge.somebody"));
    }

    private static String say(String key, Object... arguments) {
        return Phrases.in(Faces.getLocale()).say(key, arguments);
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = Objects.requireNonNullElse(question, "");
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable String verdict) {
        this.verdict = Objects.requireNonNullElse(verdict, "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = Objects.requireNonNullElse(place, "");
    }
}
