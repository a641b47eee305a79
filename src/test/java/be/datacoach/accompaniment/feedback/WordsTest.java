package be.datacoach.accompaniment.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.ArtefactForm.Criterion;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.VariedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final List<String> LEVELS = List.of("nul", "een", "twee", "drie");
    private static final ArtefactForm FORM = new ArtefactForm(
            new Block.Frame(new BlockId("fiche"), "Fiche", Map.of(), Set.of(), false, List.of()),
            new VariedText(List.of()),
            List.of(),
            List.of(new Criterion("a", "A", LEVELS), new Criterion("b", "B", LEVELS), new Criterion("c", "C", LEVELS)),
            false);

    @Test
    void keepNoCommentThatSaysNothing() {
        assertThat(new Words(Map.of(), Map.of("taken", "  \n"), "").silent()).isTrue();
        assertThat(new Words(Map.of(), Map.of("taken", "x"), "").silent()).isFalse();
    }

    @Test
    void areNotReadableWithCharactersThatNobodyCanRead() {
        assertThat(new Words(Map.of(), Map.of("taken", "a\u0000"), "").readable())
                .isEmpty();
        assertThat(new Words(Map.of(), Map.of(), "x".repeat(20_001)).readable()).isEmpty();
        assertThat(new Words(Map.of(), Map.of("taken", "een\r\ntwee"), "").readable())
                .get()
                .extracting(words -> words.comments().get("taken"))
                .isEqualTo("een\ntwee");
    }

    @Test
    void areTheShareOfWhatTheCriteriaCouldGet() {
        assertThat(marked(2, 2, 2).percent(List.of("a", "b", "c"))).isEqualTo(67);
        assertThat(marked(2, 3, 3).percent(List.of("a", "b", "c"))).isEqualTo(89);
        assertThat(marked(3, 3, 3).percent(List.of("a", "b", "c"))).isEqualTo(100);
    }

    @Test
    void approveFromTwoOnEveryCriterion() {
        Optional<Verdict> approve = Optional.of(Verdict.APPROVED);

        assertThat(Lack.of(FORM, marked(2, 2, 3), approve)).isEmpty();
        assertThat(Lack.of(FORM, marked(2, 1, 3), approve)).contains(Lack.LOW);
        assertThat(Lack.of(FORM, new Words(Map.of("a", 3), Map.of(), ""), approve))
                .contains(Lack.MARKS);
    }

    @Test
    void askForAWordWhenSomethingIsGivenBack() {
        Optional<Verdict> revise = Optional.of(Verdict.REVISE);

        assertThat(Lack.of(FORM, marked(0, 0, 0), revise)).contains(Lack.WORDS);
        assertThat(Lack.of(FORM, new Words(Map.of(), Map.of(), "Wie doet dit?"), revise))
                .isEmpty();
        assertThat(Lack.of(FORM, Words.NONE, Optional.empty()))
                .as("kept for later, it may be empty")
                .isEmpty();
    }

    private static Words marked(int a, int b, int c) {
        return new Words(Map.of("a", a, "b", b, "c", c), Map.of(), "");
    }
}
