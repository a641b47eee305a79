package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Rich.Format;
import be.datacoach.catalogue.source.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GIFT: questions with an empty line between them, comments behind {@code //}, categories behind {@code
 * $CATEGORY:}. What the formats of Moodle leave open is read as Moodle reads it.
 */
public final class GiftReader {

    private static final Pattern CATEGORY = Pattern.compile("\\$CATEGORY:(.*)");
    private static final Pattern NAMED = Pattern.compile("::(.*?)::(.*)", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("\\[(html|moodle|plain|markdown)](.*)", Pattern.DOTALL);
    private static final String GAP = "_____";

    private final String file;
    private final List<Question> questions = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private final StringBuilder item = new StringBuilder();
    private String category = "";
    private int begun;

    private GiftReader(String file) {
        this.file = file;
    }

    /** @param file what it is called, for what is said about it */
    public static Bank read(String file, String text) {
        var reader = new GiftReader(file);
        int number = 0;
        for (String line : text.replace("\uFEFF", "").split("\\r\\n?|\\n", -1)) reader.line(++number, line);
        reader.end();
        return new Bank(reader.questions, reader.refused);
    }

    private void line(int number, String line) {
        if (line.isBlank()) end();
        else if (!line.strip().startsWith("//")) {
            Matcher named = CATEGORY.matcher(line.strip());
            if (named.matches() && item.isEmpty()) category = GiftSigns.release(GiftSigns.hold(named.group(1)));
            else {
                if (item.isEmpty()) begun = number;
                item.append(line).append('\n');
            }
        }
    }

    private void end() {
        if (item.isEmpty()) return;
        try {
            questions.add(question(GiftSigns.hold(item.toString()).strip()));
        } catch (Unreadable why) {
            refused.add(why.at(file, begun));
        }
        item.setLength(0);
    }

    private Question question(String held) throws Unreadable {
        Matcher named = NAMED.matcher(held);
        String name = named.matches() ? GiftSigns.release(named.group(1)) : "";
        String rest = named.matches() ? named.group(2).strip() : held;
        int open = rest.indexOf('{');
        int close = rest.indexOf('}', Math.max(open, 0));
        if (open < 0 && close < 0) {
            return new Question(
                    name, category, rich(rest, Format.MOODLE), Rich.NONE, new Answering.Description(), begun);
        }
        boolean one = open >= 0 && close >= 0 && rest.indexOf('{', open + 1) < 0 && rest.indexOf('}', close + 1) < 0;
        if (!one) throw new Unreadable("bank_braces");
        String after = rest.substring(close + 1).strip();
        String asked = after.isEmpty() ? rest.substring(0, open) : rest.substring(0, open) + GAP + " " + after;
        Rich text = rich(asked, Format.MOODLE);
        if (text.isEmpty()) throw new Unreadable("bank_no_question");
        String[] answers = rest.substring(open + 1, close).split("####", 2);
        Rich feedback = answers.length > 1 ? rich(answers[1], text.format()) : Rich.NONE;
        return new Question(name, category, text, feedback, GiftAnswers.of(answers[0], text.format()), begun);
    }

    /** @param format where nothing is written about it */
    static Rich rich(String held, Format format) {
        Matcher marked = FORMAT.matcher(held.strip());
        return marked.matches()
                ? new Rich(Format.valueOf(marked.group(1).toUpperCase(Locale.ROOT)), GiftSigns.release(marked.group(2)))
                : new Rich(format, GiftSigns.release(held));
    }
}
