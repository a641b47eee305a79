package be.datacoach.authoring.bank;

import be.datacoach.catalogue.source.Finding;
import java.math.BigDecimal;
import java.util.List;

/** One question cannot be read; the next ones can. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final String code;
    private final transient List<String> words;

    /** @param code of the sentence that says why */
    Unreadable(String code, String... words) {
        super(code, null, false, false);
        this.code = code;
        this.words = List.of(words);
    }

    Finding at(String file, int line) {
        return new Finding(file, line, 1, code, words);
    }

    /** A number as both formats write it. */
    static BigDecimal number(String written) throws Unreadable {
        String number = written.strip();
        if (!number.matches("[-+]?(\\d{1,15}(\\.\\d{0,12})?|\\.\\d{1,12})([eE][-+]?\\d{1,2})?")) {
            throw new Unreadable("bank_number", number.length() > 40 ? number.substring(0, 40) : number);
        }
        return new BigDecimal(number);
    }

    static BigDecimal weight(String written) throws Unreadable {
        BigDecimal weight = number(written);
        if (weight.abs().compareTo(ALL) > 0) throw new Unreadable("bank_weight", written.strip());
        return weight;
    }

    /** What every choice must have, whatever it is written in. */
    static List<Question.Answer> answerable(List<Question.Answer> answers, int least) throws Unreadable {
        if (answers.size() < least) throw new Unreadable("bank_few_answers", Integer.toString(least));
        if (answers.stream().anyMatch(answer -> answer.text().isEmpty())) throw new Unreadable("bank_empty_answer");
        if (answers.stream().noneMatch(answer -> answer.weight().signum() > 0)) throw new Unreadable("bank_no_right");
        return answers;
    }
}
