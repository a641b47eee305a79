package be.datacoach.practice.web;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.ReadBlock;
import be.datacoach.practice.ReadBlock.BlockNow;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.sheet.CheckArtefact;
import be.datacoach.practice.sheet.HandInArtefact;
import be.datacoach.practice.sheet.PupilTrace;
import be.datacoach.practice.sheet.Written;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.omnifaces.util.Faces;

/** An artefact on one page: to print, to take along, to hand in. */
@Named
@RequestScoped
public class LearnerArtefactView {
    @Inject
    private ReadBlock readBlock;

    @Inject
    private HandInArtefact handInArtefact;

    @Inject
    private CheckArtefact checkArtefact;

    @Inject
    private Clock clock;

    private BlockNow now;

    @PostConstruct
    void read() {
        now = readBlock
                .read(Asked.module(), Asked.block())
                .filter(found -> found.block() instanceof ArtefactForm)
                .orElseThrow(() -> new NotFound("artefact " + Asked.module() + " " + Asked.block()));
    }

    public String handIn() {
        HandInArtefact.Outcome outcome = handInArtefact.handIn(getPlace());
        if (outcome instanceof HandInArtefact.Outcome.NotYet notYet) {
            List<String> labels =
                    notYet.missing().stream().map(ArtefactForm.Field::label).toList();
            Say.first("learner_artefact.open", String.join(", ", labels));
        } else {
            Say.done("learner_artefact.message.info.handed_in");
        }
        return "/learner/artefact?faces-redirect=true&module=" + getPlace().module() + "&block="
                + getPlace().block();
    }

    public Place getPlace() {
        return now.played().place(now.block());
    }

    public String getTitle() {
        return now.block().frame().title();
    }

    public String getModuleTitle() {
        return now.played().content().module().texts().title().in(Faces.getLocale());
    }

    public String getEdit() {
        return BlockRow.href(getPlace().module(), getPlace().block());
    }

    public String getPaper() {
        return "artefact.pdf?module=" + getPlace().module() + "&block="
                + getPlace().block();
    }

    public List<FieldRow> getFields() {
        return WritingPanel.of(now.played(), now.block(), written()).fields();
    }

    /** Whether there is anything in it. */
    public boolean isBegun() {
        return written().texts().values().stream().anyMatch(text -> !text.isBlank());
    }

    /** Whether there is anything in it that was not handed in. */
    public boolean isOpen() {
        return isBegun()
                && written().handedIn().filter(Written.HandedIn::latest).isEmpty();
    }

    public boolean isHandedIn() {
        return written().handedIn().isPresent();
    }

    public String getHandedInOn() {
        LocalDate day =
                written().handedIn().orElseThrow().at().atZone(clock.getZone()).toLocalDate();
        Phrases phrases = Phrases.in(Faces.getLocale());
        String key = isOpen() ? "learner_artefact.changed_since" : "learner_artefact.handed_in_on";
        return phrases.say(key, phrases.day(day, LocalDate.now(clock)));
    }

    /** What looks as if it says who a pupil is, before somebody else reads it. */
    public List<String> getTraces() {
        return PupilTrace.in(written().texts().values(), Year.now(clock)).stream()
                .sorted()
                .map(Traces::key)
                .toList();
    }

    /** By which words others might recognise somebody, where it is meant for others. */
    public List<RecognisedRow> getRecognised() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return checkArtefact.check(getPlace()).stream()
                .map(one -> RecognisedRow.of(one, phrases))
                .toList();
    }

    public boolean isOutward() {
        return ((ArtefactForm) now.block()).outward();
    }

    private Written written() {
        return now.work().written();
    }
}
