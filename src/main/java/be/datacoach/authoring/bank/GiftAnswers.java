package be.datacoach.authoring.bank;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import be.datacoach.authoring.bank.Rich.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the braces of GIFT; its signs tell what kind of question it is. */
final class GiftAnswers {

    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?[\\d.]+)%(.*)", Pattern.DOTALL);
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** One answer: its sign ({@code =}, {@code ~} or none), its weight if one is written, what it says. */
    private record Written(char sign, Optional<String> weight, String words, String feedback) {
        BigDecimal worth() throws Unreadable {
            if (weight.isPresent()) return Unreadable.weight(weight.get());
            return sign == '~' ? BigDecimal.ZERO : ALL;
        }
    }

    private final Format format;

    private GiftAnswers(Format format) {
        this.format = format;
    }

    /** @param format of the question, and so of what says nothing else */
    static Answering of(String held, Format format) throws Unreadable {
        var answers = new GiftAnswers(format);
        String body = held.strip();
        if (body.isEmpty()) return new Answering.Essay();
        if (body.startsWith("#")) return answers.numerical(body.substring(1).strip());
        String word = body.split("#", 2)[0].strip().toUpperCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) return answers.trueFalse(TRUE.contains(word), body);
        List<Written> written = split(body);
        if (written.stream().anyMatch(one -> one.sign == '~')) {
            boolean several = written.stream().noneMatch(one -> one.sign == '=');
            return new Answering.Choice(several, answers.answers(written, 2));
        }
        boolean pairs = written.stream().anyMatch(one -> one.words.contains("->"));
        return pairs ? answers.matching(written) : new Answering.ShortAnswer(false, answers.answers(written, 1));
    }

    private Answering trueFalse(boolean right, String body) {
        String[] parts = body.split("#", 3);
        return new Answering.TrueFalse(
                right, rich(parts.length > 2 ? parts[2] : ""), rich(parts.length > 1 ? parts[1] : ""));
    }

    private List<Answer> answers(List<Written> written, int least) throws Unreadable {
        var answers = new ArrayList<Answer>();
        for (Written one : written) answers.add(new Answer(rich(one.words), one.worth(), rich(one.feedback)));
        return Unreadable.answerable(answers, least);
    }

    private Answering matching(List<Written> written) throws Unreadable {
        var pairs = new ArrayList<Pair>();
        for (Written one : written) {
            String[] sides = one.words.split("->", 2);
            if (sides.length < 2 || sides[1].isBlank()) throw new Unreadable("bank_pair");
            pairs.add(new Pair(rich(sides[0]), GiftSigns.release(sides[1]).strip()));
        }
        if (pairs.size() < 2) throw new Unreadable("bank_few_pairs");
        return new Answering.Matching(pairs);
    }

    private Answering numerical(String body) throws Unreadable {
        var figures = new ArrayList<Figure>();
        for (Written one : split(body)) {
            String words = GiftSigns.release(one.words).strip();
            if (words.isEmpty() || words.equals("*")) {
                figures.add(new Figure(Optional.empty(), BigDecimal.ZERO, one.worth(), rich(one.feedback)));
            } else figures.add(figure(one, words));
        }
        if (figures.stream().noneMatch(one -> one.weight().signum() > 0)) throw new Unreadable("bank_no_right");
        return new Answering.Numerical(figures);
    }

    private Figure figure(Written one, String words) throws Unreadable {
        int range = words.indexOf("..");
        if (range >= 0) {
            BigDecimal from = Unreadable.number(words.substring(0, range));
            BigDecimal to = Unreadable.number(words.substring(range + 2));
            if (from.compareTo(to) > 0) throw new Unreadable("bank_range", words);
            return new Figure(
                    Optional.of(from.add(to).divide(TWO)),
                    to.subtract(from).divide(TWO),
                    one.worth(),
                    rich(one.feedback));
        }
        String[] parts = words.split(":", 2);
        BigDecimal within = parts.length > 1 ? Unreadable.number(parts[1]) : BigDecimal.ZERO;
        if (within.signum() < 0) throw new Unreadable("bank_range", words);
        return new Figure(Optional.of(Unreadable.number(parts[0])), within, one.worth(), rich(one.feedback));
    }

    private static List<Written> split(String body) {
        var found = new ArrayList<Written>();
        for (String part : body.split("(?=[=~])")) {
            if (part.isBlank()) continue;
            char sign = part.charAt(0) == '=' || part.charAt(0) == '~' ? part.charAt(0) : ' ';
            String rest = sign == ' ' ? part : part.substring(1);
            Matcher weighed = WEIGHT.matcher(rest);
            Optional<String> weight = weighed.matches() ? Optional.of(weighed.group(1)) : Optional.empty();
            String[] words = (weighed.matches() ? weighed.group(2) : rest).split("#", 2);
            found.add(new Written(sign, weight, words[0], words.length > 1 ? words[1] : ""));
        }
        return found;
    }

    private Rich rich(String held) {
        return GiftReader.rich(held, format);
    }
}
