package be.datacoach.assignment.web;

import be.datacoach.assignment.SuggestQuestions;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
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
    private boolean read;

    /** The next few; none when all were answered. */
    public List<QuestionsRow> getRows() {
        if (!read) {
            var phrases = Phrases.in(Faces.getLocale());
            rows = suggestQuestions.read().stream()
                    .limit(AT_ONCE)
                    .map(suggestion -> QuestionsRow.of(suggestion, catalogue, phrases))
                    .toList();
            read = true;
        }
        return rows;
    }
}
