package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.WordDifference.Kind;
import be.datacoach.platform.WordDifference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void showsAWordThatWasReplaced() {
        assertThat(told("De coach leidt het team.", "De coach begeleidt het team."))
                .isEqualTo("De coach [-leidt-][+begeleidt+] het team.");
    }

    @Test
    void takesChangedWordsWithASpaceBetweenAsOnePhrase() {
        assertThat(told("Zij zien oude cijfers nu.", "Zij zien nieuwe getallen nu."))
                .isEqualTo("Zij zien [-oude cijfers-][+nieuwe getallen+] nu.");
    }

    @Test
    void showsWhatCameAndWhatWent() {
        assertThat(told("", "Nieuw.")).isEqualTo("[+Nieuw.+]");
        assertThat(told("Weg.", "")).isEqualTo("[-Weg.-]");
        assertThat(told("Een zin.", "Een zin. Nog een.")).isEqualTo("Een zin.[+ Nog een.+]");
        assertThat(told("gelijk", "gelijk")).isEqualTo("gelijk");
    }

    @Test
    void alwaysAddsUpToBothTexts() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String before = words(random);
            String after = words(random);
            List<Piece> pieces = WordDifference.between(before, after);
            assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
            assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void givesUpOnATextThatWasWrittenAnew() {
        String before = "a b ".repeat(2_000);
        String after = "c d ".repeat(2_000);
        assertThat(WordDifference.between(before, after)).hasSizeLessThan(4);
    }

    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(
                        i -> List.of("een", "twee", " ", " ", "\n", ".", "drie").get(random.nextInt(7)))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::words)
                .collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.words();
                    case REMOVED -> "[-" + piece.words() + "-]";
                    case ADDED -> "[+" + piece.words() + "+]";
                })
                .collect(Collectors.joining());
    }
}
