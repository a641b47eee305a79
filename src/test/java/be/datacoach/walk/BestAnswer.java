package be.datacoach.walk;

import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody who knows it all would answer, as JSON; taken from the source of the module. */
final class BestAnswer {
    private BestAnswer() {}

    static String to(Quiz.Item item, int attempt) {
        List<Quiz.Option> options = item.form(attempt).options();
        int best = options.stream().mapToInt(Quiz.Option::points).max().orElseThrow();
        return item.kind() == Quiz.Kind.MULTIPLE
                ? list(options.stream()
                        .filter(option -> option.points() > 0)
                        .map(Quiz.Option::id)
                        .toList())
                : quoted(options.stream()
                        .filter(option -> option.points() == best)
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    static String to(Question question) {
        if (question instanceof Question.Marking marking) {
            return list(marking.right());
        }
        if (question instanceof Question.Reckoning reckoning) {
            return quoted(String.valueOf(reckoning.expected().answer()).replace('.', ','));
        }
        Question.Choosing choosing = (Question.Choosing) question;
        List<Quiz.Option> options = choosing.options();
        int best = options.stream().mapToInt(Quiz.Option::points).max().orElseThrow();
        List<String> right = options.stream()
                .filter(option -> option.points() == best)
                .map(Quiz.Option::id)
                .toList();
        return choosing.kind() == Quiz.Kind.MULTIPLE ? list(right) : quoted(right.get(0));
    }

    static Conversation.Choice at(Conversation.Moment moment) {
        return moment.choices().stream()
                .filter(choice -> choice.effect().sum() == moment.best())
                .max(Comparator.comparingInt(choice -> choice.effect().safety()))
                .orElseThrow();
    }

    static String to(Sorting.Card card, Sorting sorting) {
        return quoted(
                card.ownChoice()
                        ? sorting.categories().get(0).id()
                        : card.fits().iterator().next());
    }

    static String to(ArtefactForm form) {
        return texts(form.fields().stream().map(ArtefactForm.Field::id).toList());
    }

    static String to(Reflection reflection) {
        return texts(reflection.prompts().stream().map(Reflection.Prompt::id).toList());
    }

    /** The questions of whichever case has this one; where cases differ, one after the other is tried. */
    static List<Question> about(DataExercise exercise, String item) {
        return exercise.cases()
                .all()
                .flatMap(one -> one.questions().stream())
                .filter(question -> question.id().equals(item))
                .toList();
    }

    private static String texts(List<String> fields) {
        return fields.stream()
                .map(field -> quoted(field) + ": \"Zo pakken wij het aan op school.\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(Collection<String> codes) {
        return codes.stream().map(BestAnswer::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
