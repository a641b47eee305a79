package be.datacoach.intake.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.intake.answering.Asked;
import be.datacoach.intake.answering.OpenPart;
import be.datacoach.intake.answering.Part;
import be.datacoach.intake.result.FinishPart;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** A few questions of an instrument at a time; every answer is kept as it is given. */
@Named
@RequestScoped
public class LearnerInstrumentView {
    @Inject
    private OpenPart openPart;

    @Inject
    private FinishPart finishPart;

    @Inject
    private CurrentUser user;

    private OpenPart.Opened opened;
    private int page;
    private List<List<Asked>> pages = List.of();

    @PostConstruct
    void open() {
        String code = Optional.ofNullable(Faces.getRequestParameter("part")).orElse("");
        opened = Part.of(code).flatMap(openPart::open).orElseThrow(() -> new NotFound("part " + code));
        pages = paged(opened.asked().questions());
        page = Optional.ofNullable(Faces.getRequestParameter("page"))
                .filter(number -> number.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= pages.size())
                .orElseGet(this::firstOpen);
    }

    /** Where somebody who comes back goes on. */
    private int firstOpen() {
        for (int number = 1; number <= pages.size(); number++) {
            boolean answered = pages.get(number - 1).stream()
                    .allMatch(asked -> opened.sheet().given().containsKey(asked.id()));
            if (!answered) return number;
        }
        return 1;
    }

    /** Questions of one kind together, as few as fit a screen. */
    private static List<List<Asked>> paged(List<Asked> questions) {
        var pages = new ArrayList<List<Asked>>();
        for (Asked question : questions) {
            List<Asked> last = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
            boolean fits = !last.isEmpty() && alike(last.get(0), question) && last.size() < most(question);
            if (fits) last.add(question);
            else pages.add(new ArrayList<>(List.of(question)));
        }
        return pages;
    }

    private static boolean alike(Asked one, Asked other) {
        return one.getClass() == other.getClass() || areDays(one) && areDays(other);
    }

    private static boolean areDays(Asked question) {
        return question instanceof Asked.Day || question instanceof Asked.Away;
    }

    private static int most(Asked question) {
        if (question instanceof Asked.Statement) return 6;
        if (areDays(question)) return 4;
        return question instanceof Asked.Tried ? 2 : 3;
    }

    /** To the next few questions, or to what they come to. */
    public String goOn() {
        String part = "faces-redirect=true&part=" + getPart();
        if (page < pages.size()) return "/learner/instrument?" + part + "&page=" + (page + 1);
        if (opened.asked().part().wave().isEmpty()) return "/learner/result?" + part;
        finishPart.finish(opened.asked().part());
        Say.done("learner_instrument.message.info.thanks");
        return "/learner/evaluation?faces-redirect=true";
    }

    public String getPart() {
        return opened.asked().part().code();
    }

    public String getInstrument() {
        return opened.asked().part().instrument();
    }

    public int getVersion() {
        return opened.asked().cover().version();
    }

    /** Whose page this is: what is sent from it later, by somebody else, is not kept. */
    public String getOwner() {
        return user.uid();
    }

    public String getTitle() {
        return opened.asked().cover().title().in(Faces.getLocale());
    }

    public String getLead() {
        return opened.asked().cover().lead().in(Faces.getLocale());
    }

    public String getPosition() {
        return Phrases.in(Faces.getLocale()).say("learner_instrument.position", page, pages.size());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages.size();
    }

    public boolean isFirst() {
        return page == 1;
    }

    public int getBefore() {
        return page - 1;
    }

    /** Answered, with the key shown: to be read, no longer to be changed. */
    public void arrive() {
        if (opened.asked().part().tested() && opened.sheet().finished().isPresent()) {
            Faces.redirect("learner/result?part=%s", getPart());
        }
    }

    public List<AskedRow> getQuestions() {
        var rows = new AskedRows(opened, user.uid(), Phrases.in(Faces.getLocale()));
        return pages.get(page - 1).stream().map(rows::of).toList();
    }
}
