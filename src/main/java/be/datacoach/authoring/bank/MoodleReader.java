package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import be.datacoach.authoring.bank.Rich.Format;
import be.datacoach.catalogue.source.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Moodle XML. Marks, penalties, hints and how answers are numbered say nothing here and are passed over. */
public final class MoodleReader {

    private final String file;
    private final List<Question> questions = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private String category = "";

    private MoodleReader(String file) {
        this.file = file;
    }

    /** @param file what it is called, for what is said about it */
    public static Bank read(String file, byte[] xml) {
        var reader = new MoodleReader(file);
        try {
            XmlTree quiz = XmlTree.of(xml);
            if (!quiz.name().equals("quiz")) throw new XmlTree.Broken("bank_no_quiz", quiz.line());
            quiz.all("question").forEach(reader::question);
        } catch (XmlTree.Broken broken) {
            Finding why = new Finding(file, broken.line(), 1, broken.code(), List.of());
            return new Bank(List.of(), List.of(why));
        }
        return new Bank(reader.questions, reader.refused);
    }

    private void question(XmlTree element) {
        if (element.attribute("type").equals("category")) {
            category = element.child("category").map(one -> one.words("text")).orElse("");
            return;
        }
        try {
            // A file behind a text is a picture that nobody described.
            if (element.has("file")) throw new Unreadable("bank_files");
            Rich text = element.child("questiontext").map(MoodleReader::rich).orElse(Rich.NONE);
            if (text.isEmpty()) throw new Unreadable("bank_no_question");
            String name = element.child("name").map(one -> one.words("text")).orElse("");
            Rich feedback = rich(element, "generalfeedback");
            questions.add(new Question(name, category, text, feedback, answering(element), element.line()));
        } catch (Unreadable why) {
            refused.add(why.at(file, element.line()));
        }
    }

    private static Answering answering(XmlTree element) throws Unreadable {
        String kind = element.attribute("type");
        return switch (kind) {
            case "multichoice" -> {
                boolean single = !element.words("single").matches("false|0");
                yield new Answering.Choice(!single, Unreadable.answerable(answers(element), 2));
            }
            case "truefalse" -> trueFalse(element);
            case "shortanswer" ->
                new Answering.ShortAnswer(
                        element.words("usecase").equals("1"), Unreadable.answerable(answers(element), 1));
            case "numerical" -> numerical(element);
            case "matching" -> matching(element);
            case "essay" -> new Answering.Essay();
            case "description" -> new Answering.Description();
            default -> throw new Unreadable("bank_kind", kind);
        };
    }

    private static List<Answer> answers(XmlTree element) throws Unreadable {
        var answers = new ArrayList<Answer>();
        for (XmlTree one : element.all("answer")) {
            answers.add(new Answer(rich(one), weight(one), rich(one, "feedback")));
        }
        return answers;
    }

    private static BigDecimal weight(XmlTree answer) throws Unreadable {
        String fraction = answer.attribute("fraction");
        return fraction.isEmpty() ? BigDecimal.ZERO : Unreadable.weight(fraction);
    }

    private static Answering trueFalse(XmlTree element) throws Unreadable {
        Optional<Boolean> right = Optional.empty();
        Rich onRight = Rich.NONE;
        Rich onWrong = Rich.NONE;
        for (XmlTree one : element.all("answer")) {
            String word = one.words("text");
            if (!word.equals("true") && !word.equals("false")) throw new Unreadable("bank_true_false", word);
            if (weight(one).signum() > 0) {
                right = Optional.of(word.equals("true"));
                onRight = rich(one, "feedback");
            } else onWrong = rich(one, "feedback");
        }
        if (right.isEmpty()) throw new Unreadable("bank_no_right");
        return new Answering.TrueFalse(right.get(), onRight, onWrong);
    }

    private static Answering numerical(XmlTree element) throws Unreadable {
        var figures = new ArrayList<Figure>();
        if (element.has("unit")) throw new Unreadable("bank_units");
        for (XmlTree one : element.all("answer")) {
            String written = one.words("text");
            Optional<BigDecimal> value =
                    written.equals("*") ? Optional.empty() : Optional.of(Unreadable.number(written));
            String within = one.words("tolerance");
            BigDecimal tolerance = within.isEmpty() ? BigDecimal.ZERO : Unreadable.number(within);
            if (tolerance.signum() < 0) throw new Unreadable("bank_range", within);
            figures.add(new Figure(value, tolerance, weight(one), rich(one, "feedback")));
        }
        if (figures.stream().noneMatch(one -> one.weight().signum() > 0)) throw new Unreadable("bank_no_right");
        return new Answering.Numerical(figures);
    }

    private static Answering matching(XmlTree element) throws Unreadable {
        var pairs = new ArrayList<Pair>();
        for (XmlTree one : element.all("subquestion")) {
            String answer = one.child("answer").map(side -> side.words("text")).orElse("");
            if (answer.isEmpty()) throw new Unreadable("bank_pair");
            pairs.add(new Pair(rich(one), answer));
        }
        if (pairs.size() < 2) throw new Unreadable("bank_few_pairs");
        return new Answering.Matching(pairs);
    }

    private static Rich rich(XmlTree parent, String key) {
        return parent.child(key).map(MoodleReader::rich).orElse(Rich.NONE);
    }

    private static Rich rich(XmlTree element) {
        Format format = switch (element.attribute("format")) {
            case "html" -> Format.HTML;
            case "markdown" -> Format.MARKDOWN;
            case "plain_text" -> Format.PLAIN;
            default -> Format.MOODLE;
        };
        return new Rich(format, element.words("text"));
    }
}
