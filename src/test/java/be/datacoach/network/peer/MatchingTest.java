package be.datacoach.network.peer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.organisation.school.SchoolId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who is proposed to whom: in examples that a counsellor can read, and what holds for everybody. */
class MatchingTest {
    private static final int CASES = 300;

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/network/peers.csv", numLinesToSkip = 1, delimiter = ';', emptyValue = "")
    void proposes(String seekers, String before, String couples, String why) {
        Set<Couple> known = couplesIn(before);
        assertThat(written(Matching.of(seekersIn(seekers), known))).as(why).isEqualTo(couples == null ? "" : couples);
    }

    @Test
    void comesToTheSameInWhateverOrder() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Seeker> seekers = some(new Random(seed));
            List<Seeker> other = new ArrayList<>(seekers);
            Collections.shuffle(other, new Random(seed));
            assertThat(Matching.of(other, Set.of())).isEqualTo(Matching.of(seekers, Set.of()));
        }
    }

    @Test
    void givesEverybodyOneOfAnotherSchoolAtMost() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Seeker> seekers = some(new Random(seed));
            Set<AccountId> taken = new HashSet<>();
            for (Couple couple : Matching.of(seekers, Set.of())) {
                assertThat(taken.add(couple.one()) && taken.add(couple.other())).isTrue();
                Seeker one = seeker(seekers, couple.one());
                Seeker other = seeker(seekers, couple.other());
                assertThat(one.schools()).doesNotContainAnyElementsOf(other.schools());
                assertThat(Closeness.between(one.profile(), other.profile()).suits())
                        .isTrue();
            }
        }
    }

    /** No two would both rather have each other: so nobody has a reason to say no and wait. */
    @Test
    void isStable() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Seeker> seekers = some(new Random(seed));
            List<Couple> couples = Matching.of(seekers, Set.of());
            for (Seeker one : seekers) {
                for (Seeker other : seekers) {
                    if (one.who().value() >= other.who().value() || !one.isElsewhere(other)) continue;
                    Closeness closeness = Closeness.between(one.profile(), other.profile());
                    assertThat(closeness).isEqualTo(Closeness.between(other.profile(), one.profile()));
                    boolean both = wouldRather(one, closeness, seekers, couples)
                            && wouldRather(other, closeness, seekers, couples);
                    assertThat(closeness.suits() && both).isFalse();
                }
            }
        }
    }

    @Test
    void staysAsItIsForTheOthersWhenSomebodyWithoutACoupleLeaves() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Seeker> seekers = some(new Random(seed));
            List<Couple> couples = Matching.of(seekers, Set.of());
            for (Seeker one : seekers) {
                if (couples.stream().anyMatch(couple -> couple.has(one.who()))) continue;
                List<Seeker> rest =
                        seekers.stream().filter(seeker -> seeker != one).toList();
                assertThat(Matching.of(rest, Set.of())).isEqualTo(couples);
            }
        }
    }

    @Test
    void neverProposesTheSameTwoAgain() {
        for (int seed = 0; seed < CASES; seed++) {
            List<Seeker> seekers = some(new Random(seed));
            Set<Couple> before = new HashSet<>();
            List<Couple> couples = Matching.of(seekers, before);
            while (!couples.isEmpty()) {
                assertThat(before).doesNotContainAnyElementsOf(couples);
                before.addAll(couples);
                couples = Matching.of(seekers, before);
            }
        }
    }

    private static boolean wouldRather(Seeker one, Closeness closeness, List<Seeker> all, List<Couple> couples) {
        return couples.stream()
                .filter(couple -> couple.has(one.who()))
                .findFirst()
                .map(couple -> seeker(all, couple.one().equals(one.who()) ? couple.other() : couple.one()))
                .map(got -> Closeness.between(one.profile(), got.profile()).compareTo(closeness) < 0)
                .orElse(true);
    }

    private static Seeker seeker(List<Seeker> all, AccountId who) {
        return all.stream().filter(one -> one.who().equals(who)).findFirst().orElseThrow();
    }

    private static List<Seeker> some(Random random) {
        return IntStream.rangeClosed(1, 2 + random.nextInt(12))
                .mapToObj(number -> new Seeker(
                        new AccountId(number),
                        Set.of(new SchoolId(1 + random.nextInt(6))),
                        new Profile(
                                oneOf(random, "BAO", "SO"),
                                oneOf(random, "INITIATION", "CONTINUATION"),
                                List.of(
                                        new TaskId("T0" + (1 + random.nextInt(5))),
                                        new TaskId("T0" + (1 + random.nextInt(5)))))))
                .toList();
    }

    private static Optional<String> oneOf(Random random, String... some) {
        int which = random.nextInt(some.length + 1);
        return which == some.length ? Optional.empty() : Optional.of(some[which]);
    }

    private static List<Seeker> seekersIn(String text) {
        return Arrays.stream(text.split(" \\| ")).map(MatchingTest::seekerIn).toList();
    }

    private static Seeker seekerIn(String text) {
        String[] parts = text.strip().split(" ");
        Set<SchoolId> schools = Stream.of(parts[4].substring(1).split(","))
                .filter(school -> !school.isEmpty())
                .map(school -> new SchoolId(Long.parseLong(school)))
                .collect(toSet());
        var profile = new Profile(known(parts[1]), known(parts[2]), Profile.read(parts[3]));
        return new Seeker(new AccountId(Long.parseLong(parts[0])), schools, profile);
    }

    private static Optional<String> known(String word) {
        return Optional.of(word).filter(one -> !one.equals("-"));
    }

    private static Set<Couple> couplesIn(String text) {
        if (text == null || text.isEmpty()) return Set.of();
        return Arrays.stream(text.split(" "))
                .map(couple -> couple.split("-"))
                .map(both -> new Couple(new AccountId(Long.parseLong(both[0])), new AccountId(Long.parseLong(both[1]))))
                .collect(toSet());
    }

    private static String written(List<Couple> couples) {
        return couples.stream()
                .map(couple -> couple.one().value() + "-" + couple.other().value())
                .collect(joining(" "));
    }
}
