package be.datacoach.authoring.web;

import be.datacoach.authoring.exchange.BringQuestions;
import be.datacoach.authoring.exchange.LookAtQuestions;
import be.datacoach.authoring.exchange.Offer;
import be.datacoach.authoring.exchange.TakeQuestions;
import be.datacoach.authoring.questions.FromQuiz;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Bringing a bank of questions into a module, and taking the module's own along. */
@Named
@RequestScoped
public class AuthorQuestionsView {

    @Inject
    private LookAtQuestions lookAtQuestions;

    @Inject
    private BringQuestions bringQuestions;

    @Inject
    private TakeQuestions takeQuestions;

    private Offer.Place place;
    private List<Finding> refused = List.of();
    private @Nullable Part file;
    private String block = "";
    private String goal = "";

    @PostConstruct
    void read() {
        place = lookAtQuestions.look(Asked.module());
        if (getBlocks().size() == 1) block = getBlocks().get(0).id().code();
    }

    public String bring() throws IOException {
        var brought = Brought.of(file);
        if (brought.isEmpty()) return "";
        refused = bringQuestions.bring(brought.get().name(), brought.get().content());
        if (refused.isEmpty()) return here();
        Say.wrong("file", "author_questions.message.error.refused");
        return "";
    }

    public String take() {
        var into = new TakeQuestions.Into(Asked.module(), block, goal);
        var taken = takeQuestions.take(Asked.parameter("uid"), into);
        if (taken.isEmpty()) {
            Say.first("author_questions.message.warn.moved");
            return here();
        }
        Say.done("author_questions.message.info.taken", taken.get());
        return "/author/module?faces-redirect=true&module=" + Asked.module();
    }

    private static String here() {
        return "/author/questions?faces-redirect=true&module=" + Asked.module();
    }

    public String getModule() {
        return place.work().module().code();
    }

    public String getTitle() {
        return place.content().module().texts().title().in(Faces.getLocale());
    }

    public boolean isAsking() {
        return !getBlocks().isEmpty();
    }

    /** Forms with a figure, which cannot travel. */
    public long getStaying() {
        return FromQuiz.staying(place.content());
    }

    public boolean isLeavingSome() {
        return getStaying() > 0;
    }

    public List<Quiz> getBlocks() {
        return place.quizzes();
    }

    /** Every level of every goal up to the highest. */
    public List<String> getGoals() {
        return place.content().module().aim().goals().stream()
                .flatMap(one -> IntStream.rangeClosed(1, one.level()).mapToObj(level -> one.competency() + ":" + level))
                .distinct()
                .toList();
    }

    public boolean isOffered() {
        return place.offer().isPresent();
    }

    public boolean isTakeable() {
        return isAsking() && getTaken() > 0;
    }

    public String getUid() {
        return place.offer().map(offer -> offer.parcel().uid()).orElse("");
    }

    public String getName() {
        return place.offer().map(offer -> offer.parcel().name()).orElse("");
    }

    public int getTaken() {
        return place.offer().map(offer -> offer.taken().size()).orElse(0);
    }

    public List<OfferedRow> getQuestions() {
        return place.offer()
                .map(offer -> OfferedRow.of(offer, Phrases.in(Faces.getLocale())))
                .orElse(List.of());
    }

    /** What could not be read: of what was just sent, else of what lies here. */
    public List<FindingRow> getUnread() {
        List<Finding> unread =
                refused.isEmpty() ? place.offer().map(Offer::refused).orElse(List.of()) : refused;
        return CandidateRow.findings(unread, Phrases.in(Faces.getLocale()));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getBlock() {
        return block;
    }

    public void setBlock(String block) {
        this.block = block;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }
}
