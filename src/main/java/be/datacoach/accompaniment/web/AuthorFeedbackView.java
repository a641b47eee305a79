package be.datacoach.accompaniment.web;

import be.datacoach.access.NotAllowed;
import be.datacoach.accompaniment.feedback.GiveFeedback;
import be.datacoach.accompaniment.feedback.GiveFeedback.Outcome;
import be.datacoach.accompaniment.feedback.ReadSubmission;
import be.datacoach.accompaniment.feedback.ReadSubmission.Reading;
import be.datacoach.accompaniment.feedback.Submission;
import be.datacoach.accompaniment.feedback.Verdict;
import be.datacoach.accompaniment.feedback.Words;
import be.datacoach.catalogue.content.ArtefactForm.Criterion;
import be.datacoach.platform.web.GoneMeanwhile;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One artefact that was handed in, and what a counsellor says of it: {@code ?submission=}. */
@Named
@RequestScoped
public class AuthorFeedbackView {
    private static final String KEY = "author_feedback.";

    @Inject
    private ReadSubmission readSubmission;

    @Inject
    private GiveFeedback giveFeedback;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    private Reading reading;
    private Words words = Words.NONE;
    private boolean crossed;

    @PostConstruct
    void read() {
        reading = reading();
        words = Request.sent("seen").isPresent()
                ? SentWords.on(reading.form().artefact())
                : reading.writing().words();
    }

    private Reading reading() {
        try {
            return readSubmission.read(Request.text("submission"));
        } catch (NotAllowed gone) {
            // Whoever was writing while the coach was erased, or the cohort handed over, is told that it reached
            // nobody.
            if (Request.sent("seen").isEmpty()) throw gone;
            throw new GoneMeanwhile(KEY + "message.warn.gone", "author/coaches");
        }
    }

    public String keep() {
        return send(Optional.empty());
    }

    public String revise() {
        return send(Optional.of(Verdict.REVISE));
    }

    public String approve() {
        return send(Optional.of(Verdict.APPROVED));
    }

    private String send(Optional<Verdict> verdict) {
        Outcome outcome = giveFeedback.give(
                new GiveFeedback.Sent(getSubmission(), Request.number("seen").orElse(0), words, verdict));
        if (outcome instanceof Outcome.Given given) {
            Say.done(KEY + "message.info." + given.verdict(), reading.coach().displayName());
            PupilWatch.over(words.texts().toList(), clock);
            return "/author/coaches?faces-redirect=true";
        }
        if (outcome instanceof Outcome.Kept) {
            Say.done(KEY + "message.info.kept");
            return here(getSubmission());
        }
        if (outcome instanceof Outcome.Newer newer) {
            Say.first(KEY + "message.warn.newer", reading.coach().displayName());
            return here(newer.submission());
        }
        refuse(outcome);
        return "";
    }

    private void refuse(Outcome outcome) {
        if (outcome instanceof Outcome.NotYet notYet) {
            Say.refused(KEY + "lack." + notYet.lack());
        } else if (outcome instanceof Outcome.Already already) {
            Say.refused(KEY + "message.error.already", already.by());
        } else if (outcome instanceof Outcome.Meanwhile meanwhile) {
            crossed = true;
            Say.refused(KEY + "message.error.meanwhile", meanwhile.by());
        }
    }

    private static String here(String submission) {
        return "/author/feedback?faces-redirect=true&submission=" + submission;
    }

    public String getSubmission() {
        return reading.submission().uid();
    }

    /** What this page shows: whoever sends after having seen what somebody else wrote means it. */
    public int getSeen() {
        return reading.writing().revision();
    }

    /** What somebody else wrote at the same time; nothing where nobody did. */
    public List<RoundRow> getTheirs() {
        Words theirs = reading.writing().words();
        return crossed
                ? List.of(new RoundRow(
                        reading.writing().by(), KEY + "theirs", List.of(), theirs.comments(), theirs.remark()))
                : List.of();
    }

    public String getTitle() {
        return reading.form().artefact().frame().title();
    }

    /** Who made it: everybody, where several did. */
    public String getCoach() {
        return reading.makers().isEmpty() ? reading.coach().displayName() : String.join(", ", reading.makers());
    }

    public String getCoachUid() {
        return reading.coach().uid();
    }

    public String getModule() {
        return reading.form().module().module().texts().title().in(Faces.getLocale());
    }

    public String getSince() {
        return days.phrases().say(KEY + "since", days.day(reading.submission().at()));
    }

    /** Whether it still waits for feedback; what was sent too late stays on the page. */
    public boolean isOpen() {
        return reading.given().isEmpty() || Request.sent("seen").isPresent();
    }

    public String getNewest() {
        return reading.newest().map(Submission::uid).orElse("");
    }

    /** Who began to write, where that is somebody. */
    public String getBegun() {
        String by = reading.writing().by();
        return isOpen() && !by.isEmpty() ? days.phrases().say(KEY + "begun", by) : "";
    }

    public boolean isAgain() {
        return reading.before().isPresent();
    }

    public List<LookedRow> getFields() {
        return reading.form().artefact().fields().stream()
                .map(field -> new LookedRow(
                        field.id(),
                        field.label(),
                        reading.submission().text(field.id()),
                        before(field.id()),
                        words.comments().getOrDefault(field.id(), "")))
                .toList();
    }

    private String before(String field) {
        String now = reading.submission().text(field);
        return reading.before()
                .map(earlier -> earlier.text(field))
                .filter(text -> !text.equals(now))
                .map(text -> text.isBlank() ? days.phrases().say(KEY + "before.empty") : text)
                .orElse("");
    }

    public List<RubricRow> getCriteria() {
        return RubricRow.of(reading.form().artefact().criteria(), words);
    }

    public String getRemark() {
        return words.remark();
    }

    public List<RoundRow> getRounds() {
        List<Criterion> criteria = reading.form().artefact().criteria();
        return reading.rounds().stream()
                .map(round -> RoundRow.of(round, criteria, days))
                .toList();
    }
}
