package be.datacoach.intake.web;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.intake.answering.OpenPart;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.result.FinishPart;
import be.datacoach.intake.result.PartResult;
import be.datacoach.intake.result.ReadResult;
import be.datacoach.intake.scoring.TaskNeed;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What answers come to, in words. What they change in the path stands beside it; only then they may count. */
@Named
@RequestScoped
public class LearnerResultView {
    @Inject
    private ReadResult readResult;

    @Inject
    private FinishPart finishPart;

    @Inject
    private OpenPart openPart;

    @Inject
    private Catalogue catalogue;

    private PartResult result;
    private OpenPart.Opened opened;

    @PostConstruct
    void read() {
        String code = Optional.ofNullable(Faces.getRequestParameter("part")).orElse("");
        // A survey comes to nothing of its own: its page is the one that looks back.
        Part part = Part.of(code).filter(one -> one.wave().isEmpty()).orElseThrow(() -> new NotFound("part " + code));
        opened = openPart.open(part).orElseThrow(() -> new NotFound("part " + code));
        result = readResult.read(part).orElseThrow(() -> new NotFound("part " + code));
    }

    /** Lets the answers count. */
    public String apply() {
        finishPart.finish(result.part());
        Say.done("learner_result.message.info.counts");
        return result.part().tested()
                ? "/learner/result?faces-redirect=true&part=" + getPart()
                : "/learner/home?faces-redirect=true";
    }

    public String getPart() {
        return result.part().code();
    }

    public String getTitle() {
        return opened.asked().cover().title().in(Faces.getLocale());
    }

    /** How much was answered: what is left open may be answered later. */
    public String getAnswered() {
        return phrases()
                .say(
                        "learner_result.answered",
                        opened.answered(),
                        opened.asked().questions().size());
    }

    public boolean isNothing() {
        return opened.answered() == 0;
    }

    public boolean isFinished() {
        return opened.sheet().finished().isPresent();
    }

    /** Whether answers can still be changed: not once the key was shown. */
    public boolean isOpen() {
        return !(result.part().tested() && isFinished());
    }

    /** Key of the caption of the profile. */
    public String getCaption() {
        return "learner_result.caption." + (isAgain() ? "again" : result.part().instrument());
    }

    /** Whether this shows growth, and says nothing to the path. */
    public boolean isAgain() {
        return result.part().again();
    }

    public List<ResultRow> getRows() {
        return rows().of(result.scores());
    }

    /** Coaching tasks that are hardly done and hardly missed: a question, no priority. */
    public String getBlindSpots() {
        return String.join(
                ", ",
                result.scores().needs().stream()
                        .filter(need -> need.blindSpot(instruments().thresholds()))
                        .map(rows()::task)
                        .toList());
    }

    /** Who carries too much alone. */
    public List<String> getDependedOn() {
        return TaskNeed.dependedOn(result.scores().needs(), instruments().thresholds()).stream()
                .map(rows()::owner)
                .toList();
    }

    /** What is said about each answer, once it cannot be changed any more. */
    public List<KeyRow> getKeys() {
        return isFinished() ? KeyRow.of(opened, Faces.getLocale()) : List.of();
    }

    private ResultRows rows() {
        return new ResultRows(instruments(), catalogue.curriculum(), phrases());
    }

    private Instruments instruments() {
        return catalogue.instruments();
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
