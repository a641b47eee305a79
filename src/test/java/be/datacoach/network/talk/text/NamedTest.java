package be.datacoach.network.talk.text;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.network.talk.text.Named.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedTest {
    private static final List<Candidate> PEOPLE = List.of(
            new Candidate("an", "An"),
            new Candidate("ans", "An Smets"),
            new Candidate("otto", "Otto D'hondt-Maes"),
            new Candidate("twin", "An Smets"));

    private static Named named(String text) {
        return Named.in(text, PEOPLE);
    }

    private static String again(String text) {
        Named named = named(text);
        return Named.readable(
                named.body(),
                number -> PEOPLE.stream()
                        .filter(one -> one.code().equals(named.people().get(number)))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @Test
    void findsWhoMayBeNamedWhateverTheCapitals() {
        assertThat(named("Wat denk jij, @otto d'Hondt-maes?").people()).containsExactly("otto");
    }

    @Test
    void takesTheLongestNameAndTheFirstOfTwo() {
        assertThat(named("@An Smets en @An").people()).containsExactly("ans", "an");
    }

    @Test
    void keepsNoNameInTheText() {
        assertThat(named("Dag @An Smets!").body()).doesNotContain("Smets");
        assertThat(again("Dag @An Smets, en @An.")).isEqualTo("Dag @An Smets, en @An.");
    }

    @Test
    void countsSomebodyOnce() {
        assertThat(named("@An @An @An").people()).containsExactly("an");
    }

    @Test
    void leavesEverythingElseAsText() {
        for (String text : List.of("@Niemand", "mail@An", "@Anna", "@ An", "@", "@@", "An", "an@x.be", "@an1")) {
            assertThat(named(text).people()).as(text).isEmpty();
            assertThat(named(text).body()).as(text).isEqualTo(text);
        }
    }

    @Test
    void showsTheOneWhoReadsThatItIsThem() {
        List<Block> blocks = Block.of(named("@An en @Otto D'hondt-Maes").body(), number -> Bit.named("x", number == 0));
        assertThat(blocks.get(0).lines().get(0).stream().filter(Bit::isNamed).map(Bit::who))
                .containsExactly("ME", "SOMEBODY");
    }
}
