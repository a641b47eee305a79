package be.datacoach.adaptation.proof;

import static be.datacoach.adaptation.sample.Conditions.all;
import static be.datacoach.adaptation.sample.Conditions.atLeast;
import static be.datacoach.adaptation.sample.Conditions.below;
import static be.datacoach.adaptation.sample.Conditions.is;
import static be.datacoach.adaptation.sample.Conditions.unknown;
import static be.datacoach.adaptation.sample.SampleCurriculum.curriculum;
import static be.datacoach.adaptation.sample.SampleModule.core;
import static be.datacoach.adaptation.sample.SampleRule.choose;
import static be.datacoach.adaptation.sample.SampleRule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.condition.Attribute.Owner;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import be.datacoach.adaptation.sample.SampleCurriculum;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everybody is in exactly one row; nobody who cannot be is in any. */
class ReadershipTest {

    private static SampleCurriculum world() {
        return curriculum()
                .words("level", Owner.SCHOOL, "BAO", "SO")
                .words("role", Owner.LEARNER, "COACH", "LEADER", "OTHER")
                .numbers("hours", 4);
    }

    private static List<String> rows(SampleCurriculum sample) {
        Curriculum built = sample.built();
        Optional<Readership> readers = CoverageProof.of(built)
                .readers(built.modules().iterator().next().points().get(0));
        return readers.orElseThrow().rows().stream()
                .map(row -> row.shown() + ": "
                        + row.who().stream().map(ReadershipTest::said).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String said(Readership.Said said) {
        String values = said.values().stream()
                .map(one -> one.from().equals(one.to()) ? one.from().toString() : one.from() + ".." + one.to())
                .collect(Collectors.joining("|"));
        return said.attribute() + "=" + values + (said.unknown() ? "?" : "");
    }

    @Test
    void everybodyElseReadsWhatNoVariantIsFor() {
        assertThat(rows(world().with(core("M01").withPoint("p", true, is("level", "BAO")))))
                .containsExactly("0: level=BAO", "-1: level=SO?");
    }

    @Test
    void whoeverFitsTwiceReadsTheFirst() {
        assertThat(rows(world().with(core("M01").withPoint("p", true, is("role", "COACH"), is("level", "BAO")))))
                .containsExactlyInAnyOrder(
                        "0: role=COACH", "1: role=LEADER|OTHER?, level=BAO", "-1: role=LEADER|OTHER?, level=SO?");
    }

    @Test
    void numbersAreStretchesBetweenThresholds() {
        assertThat(rows(world().with(core("M01").withPoint("p", true, below("hours", 2), atLeast("hours", 4)))))
                .containsExactly("0: hours=0..1", "1: hours=4", "-1: hours=2..3?");
        assertThat(rows(world().with(core("M01")
                        .withPoint("p", true, all(atLeast("hours", 1), below("hours", 3)), is("level", "NONE")))))
                .containsExactly("0: hours=1..2", "-1: hours=0|3..4?");
    }

    @Test
    void aVariantThatOthersHideHasNoRow() {
        Curriculum built = world().with(core("M01").withPoint("p", true, Condition.ALWAYS, unknown("level")))
                .built();
        Readership readers = CoverageProof.of(built)
                .readers(built.modules().iterator().next().points().get(0))
                .orElseThrow();
        assertThat(readers.rows()).containsExactly(new Readership.Row(0, List.of()));
        assertThat(readers.read(0)).isTrue();
        assertThat(readers.read(1)).isFalse();
        assertThat(readers.read(Readership.OTHERWISE)).isFalse();
    }

    @Test
    void keysAreReadAsTheRulesBehindThem() {
        assertThat(rows(world().with(rule("R1").when(is("level", "SO")).then(choose("SO")))
                        .with(core("M01").withKeys("p", true, "SO"))))
                .containsExactly("0: level=SO", "-1: level=BAO?");
    }

    @Test
    void whoCannotBeIsInNoRow() {
        var tie = new Tie.Never(all(is("level", "BAO"), is("role", "LEADER")), Text.of("nobody"));
        assertThat(rows(world().with(tie)
                        .with(core("M01").withPoint("p", true, all(is("level", "BAO"), is("role", "LEADER"))))))
                .containsExactly("-1: ");
    }

    @Test
    void aTableThatNobodyWouldReadIsNotMade() {
        SampleCurriculum wide = curriculum();
        IntStream.range(0, 14).forEach(n -> wide.words("a" + n, Owner.LEARNER, "X", "Y"));
        Condition[] odd = IntStream.range(0, 7)
                .mapToObj(n -> all(is("a" + n, "X"), is("a" + (13 - n), "Y")))
                .toArray(Condition[]::new);
        Curriculum built = wide.with(core("M01").withPoint("p", true, odd)).built();
        assertThat(CoverageProof.of(built)
                        .readers(built.modules().iterator().next().points().get(0)))
                .isEmpty();
    }

    @Test
    void shippedPointsCanBeTold() {
        CoverageProof proof = CoverageProof.of(Shipped.curriculum());
        Shipped.curriculum()
                .modules()
                .forEach(module -> module.points().stream().limit(1).forEach(point -> {
                    Readership readers = proof.readers(point).orElseThrow();
                    IntStream.range(0, point.variants().size())
                            .forEach(index -> assertThat(readers.read(index))
                                    .as(module.id() + "/" + point.id() + "#" + index)
                                    .isTrue());
                }));
    }
}
