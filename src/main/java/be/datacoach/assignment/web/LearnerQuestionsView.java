package be.datacoach.assignment.web;

import be.datacoach.assignment.SuggestQuestions;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** On the home page: a few questions at a time that make the path fit better, beside the step to go on with. */
@Named
@RequestScoped
public class LearnerQuestionsView {
    private static final int AT_ONCE = 3;

    @Inject
    private SuggestQuestions suggestQuestions;

    @Inject
    private Catalogue catalogue;

    private List<QuestionsRow> rows = List.of();
    private List<QuestionsRow> first = List.of();

    @PostConstruct
    void read() {
        SuggestQuestions.Suggestions suggested = suggestQuestions.read();
        rows = suggested.others().stream().limit(AT_ONCE).map(this::row).toList();
        first = suggested.withStep().stream().map(this::row).toList();
    }

    private QuestionsRow row(SuggestQuestions.Suggestion suggestion) {
        return QuestionsRow.of(suggestion, catalogue, Phrases.in(Faces.getLocale()));
    }

    /** The next few; none when all were answered. */
    public List<QuestionsRow> getRows() {
        return rows;
    }

    /** At most one: about the step that comes now, before it is opened. */
    public List<QuestionsRow> getFirst() {
        return first;
    }
}
