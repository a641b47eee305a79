package be.datacoach.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a data set is there to teach is really in the numbers that are shipped. */
class HiddenPatternsTest {

    @Test
    void ds1TheClassThatLooksWeakIsNot() {
        Rows all = Rows.of("DS1");
        assertThat(all.values("pupil")).hasSize(78);
        assertThat(all.values("class")).containsExactly("3A", "3B", "4A", "4B");
        Rows stayed = all.where("entered", "earlier");
        assertThat(mean(all, "4B")).isLessThan(mean(all, "4A") - 2).isLessThan(mean(all, "3A") - 2);
        assertThat(mean(stayed, "4B")).isGreaterThan(mean(stayed, "4A") - 0.5);
        assertThat(low(all.where("class", "4B"))).isGreaterThan(low(all.where("class", "4A")) + 8);
        assertThat(all.where("class", "4B")
                        .where("entered", "september", "october")
                        .values("pupil"))
                .hasSize(5);
        // Being new is no explanation by itself: elsewhere newcomers do well.
        assertThat(all.where("class", "3A", "3B", "4A")
                        .where("entered", "september", "october")
                        .mean("score"))
                .isGreaterThan(50);
    }

    @Test
    void ds1WordProblemsAreLowInBothFourthYears() {
        Rows all = Rows.of("DS1");
        for (String fourth : List.of("4A", "4B")) {
            Rows one = all.where("class", fourth);
            double word = one.where("domain", "vraagstukken").mean("score");
            for (String other : List.of("getallenkennis", "bewerkingen", "meten"))
                assertThat(word).isLessThan(one.where("domain", other).mean("score") - 4);
        }
        Rows word = all.where("domain", "vraagstukken");
        assertThat(mean(word, "4A")).isLessThan(mean(word, "3A") - 4);
        assertThat(mean(word.where("entered", "earlier"), "4B"))
                .isCloseTo(mean(word.where("entered", "earlier"), "4A"), within(1.0));
    }

    @Test
    void ds1AgreesWithWhatM04Quotes() {
        Map<String, List<Integer>> quoted = Map.of(
                "getallenkennis", List.of(7, 10),
                "bewerkingen", List.of(7, 9),
                "meten", List.of(8, 10),
                "vraagstukken", List.of(10, 19));
        quoted.forEach((domain, low) -> {
            Rows one = Rows.of("DS1").where("domain", domain);
            assertThat(low(one.where("year", "3"))).isEqualTo(low.get(0));
            assertThat(low(one.where("year", "4"))).isEqualTo(low.get(1));
        });
    }

    @Test
    void ds2TheGapToComparableSchoolsIsWithinUncertainty() {
        Rows all = Rows.of("DS2");
        Rows last = all.where("year", "2025-2026");
        assertThat(last.where("group", "school").values("pupils")).containsExactly("41");
        for (String subject : all.values("subject")) {
            for (String year : all.values("year")) {
                Rows one = all.where("subject", subject).where("year", year);
                Rows school = one.where("group", "school");
                assertThat(one.where("group", "comparable").number("value"))
                        .isBetween(school.number("low"), school.number("high"));
            }
            Rows before = all.where("subject", subject).where("group", "school").where("year", "2024-2025");
            assertThat(last.where("subject", subject).where("group", "school").number("value"))
                    .isLessThan(before.number("value"))
                    .isGreaterThan(before.number("low"));
        }
        Rows maths = last.where("subject", "maths");
        assertThat(maths.where("group", "flanders").number("value"))
                .isGreaterThan(maths.where("group", "school").number("high"));
    }

    @Test
    void ds3TheMeanRisesTheSpreadWidensTheLowestQuarterFalls() {
        Map.of("2A", 132, "2B", 38).forEach((stream, number) -> {
            Rows begin = Rows.of("DS3").where("stream", stream).where("moment", "begin");
            Rows end = Rows.of("DS3").where("stream", stream).where("moment", "end");
            assertThat(begin.values("pupil")).hasSize(number).isEqualTo(end.values("pupil"));
            assertThat(end.mean("score")).isGreaterThan(begin.mean("score") + 1.5);
            assertThat(end.spread("score")).isGreaterThan(begin.spread("score") * 1.3);
            Rows lowBegin = begin.where("quarter", "1");
            Rows lowEnd = end.where("quarter", "1");
            assertThat(lowEnd.mean("score")).isLessThan(lowBegin.mean("score") - 1);
            assertThat(lowEnd.mean("word_problems")).isLessThan(lowBegin.mean("word_problems") - 2);
            assertThat(lowEnd.mean("calculation")).isGreaterThan(lowBegin.mean("calculation"));
            assertThat(end.where("quarter", "4").mean("score"))
                    .isGreaterThan(begin.where("quarter", "4").mean("score") + 5);
        });
    }

    @Test
    void ds4AThirdIsThreeOfNine() {
        Rows wood = Rows.of("DS4").where("direction", "wood");
        Rows last = wood.where("year", "2025-2026");
        Rows before = wood.where("year", "2024-2025");
        assertThat(last.where("attest", "B").sum("pupils")).isEqualTo(3);
        assertThat(last.sum("pupils")).isEqualTo(9);
        assertThat(before.where("attest", "B").sum("pupils")).isEqualTo(1);
        assertThat(before.sum("pupils")).isEqualTo(10);
    }

    @Test
    void ds4TheRiseFollowsTheRules() {
        Rows all = Rows.of("DS4");
        assertThat(all.values("direction")).hasSize(8);
        assertThat(all.values("year")).hasSize(3);
        for (String direction : all.values("direction")) {
            Rows one = all.where("direction", direction);
            double old = shareOfB(one.where("rules", "old"));
            assertThat(shareOfB(one.where("rules", "new"))).isGreaterThan(old * 1.5);
            if (direction.equals("wood")) continue;
            for (String rules : List.of("old", "new")) {
                for (String year : one.where("rules", rules).values("year"))
                    assertThat(shareOfB(one.where("year", year)))
                            .isCloseTo(shareOfB(one.where("rules", rules)), within(5.0));
            }
        }
        Rows second = all.where("year", "2024-2025");
        assertThat(second.where("rules", "new").values("direction")).hasSize(3);
        assertThat(second.where("rules", "old").values("direction")).hasSize(5);
    }

    @Test
    void ds4AgreesWithWhatM03Quotes() {
        Map<String, List<Double>> quoted = Map.of(
                "economics", List.of(36.0, 8.0, 5.0),
                "business", List.of(20.0, 9.0, 3.0),
                "mechanics", List.of(11.0, 6.0, 2.0));
        Rows last = Rows.of("DS4").where("year", "2025-2026");
        quoted.forEach((direction, attests) -> assertThat(List.of("A", "B", "C"))
                .map(attest -> last.where("direction", direction)
                        .where("attest", attest)
                        .number("pupils"))
                .isEqualTo(attests));
    }

    private static double mean(Rows rows, String classId) {
        return rows.where("class", classId).mean("score");
    }

    private static int low(Rows rows) {
        return rows.where("zone", "D", "E").size();
    }

    private static double shareOfB(Rows rows) {
        return 100 * rows.where("attest", "B").sum("pupils") / rows.sum("pupils");
    }
}
