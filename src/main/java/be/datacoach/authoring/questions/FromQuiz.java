package be.datacoach.authoring.questions;

import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.authoring.bank.Question;
import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Rich;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.VariedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The items of a module as questions of a bank, each form a question of its own. Where a text has variants, it is what
 * everybody else reads; a form with a figure cannot travel.
 */
public final class FromQuiz {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 5;

    private FromQuiz() {}

    public static List<Question> of(ModuleContent content) {
        return quizzes(content)
                .flatMap(quiz -> quiz.items().stream().flatMap(item -> questions(content, quiz, item)))
                .toList();
    }

    /** How many forms stay behind. */
    public static long staying(ModuleContent content) {
        return quizzes(content)
                .flatMap(quiz -> quiz.items().stream())
                .flatMap(item -> item.forms().stream())
                .filter(form -> form.figure().isPresent())
                .count();
    }

    /** Tests and challenges. */
    public static Stream<Quiz> quizzes(ModuleContent content) {
        return content.blocks().stream().filter(Quiz.class::isInstance).map(Quiz.class::cast);
    }

    private static Stream<Question> questions(ModuleContent content, Quiz quiz, Quiz.Item item) {
        String module =
                content.module().id() + " " + content.module().texts().title().nl();
        String category =
                "$course$/top/" + inPath(module) + "/" + inPath(quiz.frame().title());
        return item.forms().stream()
                .filter(form -> form.figure().isEmpty())
                .map(form -> new Question(
                        item.id() + " " + form.name(),
                        category,
                        rich(form.question()),
                        Rich.NONE,
                        new Answering.Choice(item.kind() == Quiz.Kind.MULTIPLE, answers(item.kind(), form.options())),
                        0));
    }

    /** A slash in a name is doubled in a path of categories. */
    private static String inPath(String name) {
        return name.replace("/", "//");
    }

    private static List<Answer> answers(Quiz.Kind kind, List<Quiz.Option> options) {
        int most = options.stream().mapToInt(Quiz.Option::points).max().orElse(1);
        long right = options.stream().filter(option -> option.points() > 0).count();
        BigDecimal share = ALL.divide(BigDecimal.valueOf(Math.max(1, right)), DECIMALS, RoundingMode.HALF_UP);
        return options.stream()
                .map(option -> {
                    BigDecimal weight = kind == Quiz.Kind.MULTIPLE
                            ? option.points() > 0 ? share : share.negate()
                            : ALL.multiply(BigDecimal.valueOf(option.points()))
                                    .divide(BigDecimal.valueOf(Math.max(1, most)), DECIMALS, RoundingMode.HALF_UP);
                    return new Answer(rich(option.text()), weight, rich(option.feedback()));
                })
                .toList();
    }

    private static Rich rich(VariedText text) {
        Map<PointId, Integer> chosen = new HashMap<>();
        text.points().filter(point -> !point.otherwise()).forEach(point -> chosen.put(point.id(), 0));
        return new Rich(Rich.Format.MARKDOWN, text.markdown(chosen));
    }
}
