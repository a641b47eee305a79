package be.datacoach.authoring.exchange;

import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.questions.Fitting;
import be.datacoach.authoring.questions.FromQuiz;
import be.datacoach.authoring.questions.QuizItem;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.source.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A bank of questions beside a module.
 *
 * @param fittings of every question that could be read, in the order of the bank
 * @param refused what could not be read
 * @param known questions that the module asks already
 */
public record Offer(Parcel parcel, List<Fitting> fittings, List<Finding> refused, Set<String> known) {

    public Offer {
        fittings = List.copyOf(fittings);
        refused = List.copyOf(refused);
        known = Set.copyOf(known);
    }

    /** A module to put questions in, and what is brought for it. */
    public record Place(Desk.Work work, ModuleContent content, Optional<Offer> offer) {
        public List<Quiz> quizzes() {
            return FromQuiz.quizzes(content).toList();
        }
    }

    static Set<String> known(ModuleContent content) {
        return FromQuiz.of(content).stream()
                .map(question -> question.text().text())
                .collect(Collectors.toSet());
    }

    public boolean isKnown(Fitting fitting) {
        return fitting.item()
                .map(QuizItem::question)
                .map(String::strip)
                .filter(known::contains)
                .isPresent();
    }

    /** What would become an item: what fits and is not there yet, each question once. */
    public List<QuizItem> taken() {
        return fittings.stream()
                .filter(fitting -> !isKnown(fitting))
                .flatMap(fitting -> fitting.item().stream())
                .distinct()
                .toList();
    }
}
