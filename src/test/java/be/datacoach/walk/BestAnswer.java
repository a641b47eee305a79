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

/** What somebody who knows it all would answer; taken from the source of the module. */
public final class BestAnswer {
    private BestAnswer() {}

    /** The options to choose. */
    public static List<String> codes(Quiz.Item item, int attempt) {
        return best(item.kind(), item.form(attempt).options());
    }

    /** The options to choose or the values to mark, or the number to write. */
    public static List<String> codes(Question question) {
        if (question instanceof Question.Marking marking) {
            return List.copyOf(marking.right());
        }
        if (question instanceof Question.Reckoning reckoning) {
            return List.of(String.valueOf(reckoning.expected().answer()).replace('.', ','));
        }
        Question.Choosing choosing = (Question.Choosing) question;
        return best(choosing.kind(), choosing.options());
    }

    private static List<String> best(Quiz.Kind kind, List<Quiz.Option> options) {
        int best = options.stream().mapToInt(Quiz.Option::points).max().orElseThrow();
        return options.stream()
                .filter(option -> option.points() == best)
                .map(Quiz.Option::id)
                .limit(kind == Quiz.Kind.MULTIPLE ? options.size() : 1)
                .toList();
    }

    /** As JSON. */
    static String to(Quiz.Item item, int attempt) {
        List<String> codes = codes(item, attempt);
        return item.kind() == Quiz.Kind.MULTIPLE ? list(codes) : quoted(codes.get(0));
    }

    /** As JSON. */
    static String to(Question question) {
        List<String> codes = codes(question);
        boolean several = question instanceof Question.Marking
                || question instanceof Question.Choosing choosing && choosing.kind() == Quiz.Kind.MULTIPLE;
        return several ? list(codes) : quoted(codes.get(0));
    }

    static Conversation.Choice at(Conversation.Moment moment) {
        return moment.choices().stream()
                .filter(choice -> choice.effect().sum() == moment.best())
                .max(Comparator.comparingInt(choice -> choice.effect().safety()))
                .orElseThrow();
    }

    /** The category to put a card under. */
    public static String code(Sorting.Card card, Sorting sorting) {
        return card.ownChoice()
                ? sorting.categories().get(0).id()
                : card.fits().iterator().next();
    }

    static String to(ArtefactForm form) {
        return texts(form.fields().stream().map(ArtefactForm.Field::id).toList());
    }

    static String to(Reflection reflection) {
        return texts(reflection.prompts().stream().map(Reflection.Prompt::id).toList());
    }

    /** The questions of whichever case has this one; where cases differ, one after the other is tried. */
    public static List<Question> about(DataExercise exercise, String item) {
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
