package be.datacoach.adaptation.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.TinyCurriculum;
import be.datacoach.adaptation.learner.Contradiction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The proof says what looking at everybody says. {@code -Ddatacoach.seeds=5000 -Ddatacoach.people=50000} looks longer.
 */
class BruteForceTest {

    private static final int CURRICULA = Integer.getInteger("datacoach.seeds", 300);
    /** Curricula with more people take too long to look at all of them. */
    private static final int PEOPLE = Integer.getInteger("datacoach.people", 500);

    private final Set<Claim> broken = new HashSet<>();
    private final Set<Class<?>> tied = new HashSet<>();
    private int looked;

    @Test
    void findsWhatEnumerationFindsAndTheSameExtremes() {
        Seeds.first(CURRICULA).each(TinyCurriculum::of, curriculum -> {
            List<Persona> everybody = Everybody.of(curriculum);
            if (everybody.size() > PEOPLE) return;
            looked++;
            curriculum.ties().forEach(tie -> tied.add(tie.getClass()));
            var enumeration = new Enumeration(curriculum, everybody);
            CoverageProof proof = CoverageProof.of(curriculum);

            assertThat(words(proof.shortfalls())).isEqualTo(enumeration.shortfalls());
            proof.shortfalls().forEach(shortfall -> isOfTheLeastKnown(shortfall, curriculum, enumeration));
            isLived(proof.shortest(), enumeration.shortest(), curriculum);
            isLived(proof.longest(), enumeration.longest(), curriculum);
        });
        assertThat(looked).as("curricula").isGreaterThan(CURRICULA * 3 / 4);
        assertThat(tied).as("kinds of ties").containsExactlyInAnyOrder(Tie.class.getPermittedSubclasses());
        assertThat(broken).as("claims that some curriculum breaks").containsExactlyInAnyOrder(Claim.values());
    }

    /** Planning for the persona that is shown breaks the claim, and of nobody for whom it breaks is less known. */
    private void isOfTheLeastKnown(Shortfall shortfall, Curriculum curriculum, Enumeration enumeration) {
        broken.add(shortfall.claim());
        assertThat(shortfall.persona().isPresent())
                .isEqualTo(!Set.of(Claim.RULE_ALIVE, Claim.VARIANT_ALIVE).contains(shortfall.claim()));
        shortfall.persona().ifPresent(persona -> {
            assertThat(new Enumeration(curriculum, List.of(persona)).shortfalls())
                    .contains(words(shortfall));
            assertThat(persona.facts()).hasSize(enumeration.fewestFacts(words(shortfall)));
            assertThat(Contradiction.in(persona.facts(), curriculum, Set.of())).isEmpty();
        });
    }

    private static void isLived(Extreme extreme, int expected, Curriculum curriculum) {
        assertThat(extreme.minutes()).isEqualTo(expected);
        assertThat(new Enumeration(curriculum, List.of(extreme.persona())).longest())
                .isEqualTo(expected);
        assertThat(Contradiction.in(extreme.persona().facts(), curriculum, Set.of()))
                .isEmpty();
    }

    private static Set<String> words(List<Shortfall> shortfalls) {
        return shortfalls.stream().map(BruteForceTest::words).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Shortfall shortfall) {
        String others = String.join(" ", shortfall.others());
        return (shortfall.claim() + " " + shortfall.subject() + " " + others).strip();
    }
}
