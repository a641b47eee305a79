package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import java.math.BigDecimal;
import java.util.List;

/** Writes Moodle XML that {@link MoodleReader} and Moodle read as the same questions. */
public final class MoodleWriter {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");

    private MoodleWriter() {}

    public static String write(List<Question> questions) {
        var writer = new MoodleWriter();
        String category = "";
        for (Question question : questions) {
            if (!question.category().equals(category)) {
                category = question.category();
                writer.category(category);
            }
            writer.question(question);
        }
        return writer.xml.append("</quiz>\n").toString();
    }

    private void category(String category) {
        xml.append("  <question type=\"category\"><category><text>")
                .append(escape(category))
                .append("</text></category></question>\n");
    }

    private void question(Question question) {
        xml.append("  <question type=\"").append(kind(question.answering())).append("\">\n");
        xml.append("    <name><text>").append(escape(question.name())).append("</text></name>\n");
        rich("    ", "questiontext", "", question.text());
        rich("    ", "generalfeedback", "", question.feedback());
        answering(question.answering());
        xml.append("  </question>\n");
    }

    private static String kind(Answering answering) {
        if (answering instanceof Answering.Choice) return "multichoice";
        if (answering instanceof Answering.TrueFalse) return "truefalse";
        if (answering instanceof Answering.ShortAnswer) return "shortanswer";
        if (answering instanceof Answering.Numerical) return "numerical";
        if (answering instanceof Answering.Matching) return "matching";
        return answering instanceof Answering.Essay ? "essay" : "description";
    }

    private void answering(Answering answering) {
        if (answering instanceof Answering.Choice choice) {
            xml.append("    <single>").append(!choice.several()).append("</single>\n");
            xml.append("    <shuffleanswers>true</shuffleanswers>\n");
            choice.answers().forEach(this::answer);
        }
        if (answering instanceof Answering.TrueFalse one) {
            fixed(Boolean.toString(one.right()), ALL, one.onRight());
            fixed(Boolean.toString(!one.right()), BigDecimal.ZERO, one.onWrong());
        }
        if (answering instanceof Answering.ShortAnswer given) {
            xml.append("    <usecase>").append(given.capitals() ? 1 : 0).append("</usecase>\n");
            given.answers().forEach(this::answer);
        }
        if (answering instanceof Answering.Numerical numerical)
            numerical.answers().forEach(this::figure);
        if (answering instanceof Answering.Matching matching) matching.pairs().forEach(this::pair);
    }

    private void answer(Answer answer) {
        open(answer.weight(), attributes(answer.text()), answer.text().text());
        rich("      ", "feedback", "", answer.feedback());
        xml.append("    </answer>\n");
    }

    private void fixed(String word, BigDecimal weight, Rich feedback) {
        open(weight, " format=\"moodle_auto_format\"", word);
        rich("      ", "feedback", "", feedback);
        xml.append("    </answer>\n");
    }

    private void figure(Figure figure) {
        open(figure.weight(), "", figure.value().map(BigDecimal::toPlainString).orElse("*"));
        xml.append("      <tolerance>").append(figure.within().toPlainString()).append("</tolerance>\n");
        rich("      ", "feedback", "", figure.feedback());
        xml.append("    </answer>\n");
    }

    private void open(BigDecimal weight, String attributes, String words) {
        xml.append("    <answer fraction=\"")
                .append(weight.toPlainString())
                .append('"')
                .append(attributes);
        xml.append(">\n      <text>").append(escape(words)).append("</text>\n");
    }

    private void pair(Pair pair) {
        String answer = "<answer><text>" + escape(pair.answer()) + "</text></answer>";
        rich("    ", "subquestion", answer, pair.asked());
    }

    private void rich(String indent, String name, String inside, Rich words) {
        xml.append(indent).append('<').append(name).append(attributes(words)).append("><text>");
        xml.append(escape(words.text())).append("</text>").append(inside);
        xml.append("</").append(name).append(">\n");
    }

    private static String attributes(Rich words) {
        return switch (words.format()) {
            case HTML -> " format=\"html\"";
            case MARKDOWN -> " format=\"markdown\"";
            case PLAIN -> " format=\"plain_text\"";
            case MOODLE -> " format=\"moodle_auto_format\"";
        };
    }

    /** Without what XML has no way to say. */
    private static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }
}
