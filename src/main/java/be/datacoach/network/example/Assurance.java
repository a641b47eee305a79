package be.datacoach.network.example;

import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Sign;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why words by which somebody might be recognised may stand, as the author says it. It holds for these words wherever they stand
 * in the example.
 */
public record Assurance(Sign sign, String words, String reason) {
    static final int LONGEST = 300;

    boolean covers(Finding finding) {
        return sign == finding.sign() && words.equals(plain(finding.words()));
    }

    static Assurance of(Finding finding, String reason) {
        String line = plain(reason).strip();
        return new Assurance(
                finding.sign(), plain(finding.words()), line.substring(0, Math.min(line.length(), LONGEST)));
    }

    /** A line each, as the database keeps them. */
    static String write(List<Assurance> all) {
        return all.stream()
                .map(one -> one.sign + "\t" + one.words + "\t" + one.reason)
                .collect(Collectors.joining("\n"));
    }

    static List<Assurance> read(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", 3))
                .map(cells -> new Assurance(Sign.valueOf(cells[0]), cells[1], cells[2]))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]+", " ");
    }
}
