package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import be.datacoach.authoring.bank.Rich.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Banks that nobody would write, and that mean something all the same. */
final class SomeBank {
    private static final String[] BITS = {
        "a",
        "Wat telt?",
        " ",
        "{",
        "}",
        "~",
        "=",
        "#",
        "####",
        ":",
        "::",
        "\\",
        "\\n",
        "\n",
        "\n\n",
        "//",
        "$CATEGORY: x",
        "%50%",
        "%",
        "[html]",
        "[",
        "<b>",
        "&amp;",
        "&",
        "\"",
        "'",
        "é",
        "🙂",
        "«ja»",
        "]]>",
        "*",
        "_",
        "T",
        "TRUE",
        "3:2",
        "1..2",
        "\t"
    };
    private static final int[] WEIGHTS = {100, 50, 25, 0, -25, -50, -100};

    private final Random random;

    SomeBank(long seed) {
        this.random = new Random(seed);
    }

    List<Question> questions() {
        var questions = new ArrayList<Question>();
        String category = "";
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) == 0) category = "$course$/top/" + random.nextInt(5) + " a{b}=c";
            questions.add(new Question(words(0), category, text(), maybe(), answering(i % 7), 0));
        }
        return questions;
    }

    private Answering answering(int kind) {
        return switch (kind) {
            case 0 -> new Answering.Choice(random.nextBoolean(), several(2, () -> answer(weight())));
            case 1 -> new Answering.TrueFalse(random.nextBoolean(), maybe(), maybe());
            case 2 -> new Answering.ShortAnswer(random.nextBoolean(), several(1, () -> answer(weight())));
            case 3 -> new Answering.Numerical(figures());
            case 4 -> new Answering.Matching(list(2, () -> new Pair(maybe(), words(1))));
            case 5 -> new Answering.Essay();
            default -> new Answering.Description();
        };
    }

    /** The first is entirely right; of several that may be chosen, in a way that GIFT tells from one. */
    private List<Answer> several(int least, Supplier<Answer> others) {
        List<Answer> answers = new ArrayList<>(list(least - 1, others));
        answers.add(random.nextInt(answers.size() + 1), answer(BigDecimal.valueOf(100)));
        return answers;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(list(1, () -> figure(Optional.of(number()), weight())));
        figures.add(figure(Optional.of(number()), BigDecimal.valueOf(100)));
        if (random.nextBoolean()) figures.add(figure(Optional.empty(), BigDecimal.ZERO));
        return figures;
    }

    private Figure figure(Optional<BigDecimal> value, BigDecimal weight) {
        return new Figure(value, value.isEmpty() ? BigDecimal.ZERO : number().abs(), weight, maybe());
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 100_000, random.nextInt(5));
    }

    private Answer answer(BigDecimal weight) {
        return new Answer(text(), weight, maybe());
    }

    private BigDecimal weight() {
        return BigDecimal.valueOf(WEIGHTS[random.nextInt(WEIGHTS.length)]);
    }

    private Rich text() {
        return new Rich(Format.values()[random.nextInt(4)], "x" + words(1));
    }

    private Rich maybe() {
        return random.nextInt(3) == 0 ? Rich.NONE : new Rich(Format.values()[random.nextInt(4)], words(1));
    }

    private String words(int least) {
        var words = new StringBuilder(least > 0 ? BITS[random.nextInt(2)] : "");
        for (int i = random.nextInt(5); i > 0; i--) words.append(BITS[random.nextInt(BITS.length)]);
        return words.toString().strip();
    }

    private <T> List<T> list(int least, Supplier<T> one) {
        var list = new ArrayList<T>();
        for (int i = least + random.nextInt(3); i > 0; i--) list.add(one.get());
        return list;
    }
}
