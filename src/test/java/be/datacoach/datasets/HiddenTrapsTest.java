package be.datacoach.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The errors of measuring that a data set hides are really in the numbers, and the words, that are shipped. */
class HiddenTrapsTest {
    private static final List<String> BEFORE = List.of("september", "october", "november", "december", "january");
    private static final List<String> AFTER = List.of("february", "march", "april", "may", "june");

    /** Of each fragment in which the language of a problem is what blocks: the words that say so. */
    private static final Map<String, String> LANGUAGE_BLOCKS = Map.ofEntries(
            Map.entry("F01", "leest de opgave luidop voor"),
            Map.entry("F03", "ik weet niet wat ze daar vragen"),
            Map.entry("F06", "telkens als er een tekst bij hoort"),
            Map.entry("F08", "Dat haal ik door elkaar"),
            Map.entry("F09", "vier woorden van uitleggen"),
            Map.entry("F10", "het huisnummer van de bakker"),
            Map.entry("F12", "in gewone woorden"),
            Map.entry("F13", "lossen er twee het verhaal op"),
            Map.entry("F14", "die zin vijf keer lezen"),
            Map.entry("F17", "blijven leeg"),
            Map.entry("F19", "legt een vinger bij «ten opzichte van»"),
            Map.entry("F20", "minder dan de helft voor de opgaven met een verhaal"),
            Map.entry("F21", "wat die woorden betekenen"),
            Map.entry("F22", "het verschuldigde bedrag"),
            Map.entry("F24", "Is het een half blad tekst, dan begin ik er niet aan"));

    /** Of each fragment in which calculating goes well: the words that say so. */
    private static final Map<String, String> CALCULATING_WORKS = Map.ofEntries(
            Map.entry("F01", "rekent het juist uit"),
            Map.entry("F03", "Ik ken mijn tafels wel"),
            Map.entry("F04", "Negentien juist"),
            Map.entry("F06", "Hoofdrekenen gaat bij vier van hen vlot"),
            Map.entry("F13", "Vijf lossen de vergelijking op"),
            Map.entry("F14", "Het rekenen is niet moeilijk"),
            Map.entry("F19", "zonder tekst, is na een minuut klaar en juist"),
            Map.entry("F20", "8 op 10 of meer voor de kale oefeningen"),
            Map.entry("F22", "tikt alles juist in"),
            Map.entry("F24", "De sommen vooraan, die maak ik wel"));

    /** Of each fragment in which calculating itself goes wrong: the words that say so. */
    private static final Map<String, String> CALCULATING_FAILS =
            Map.of("F07", "vergeet het getal dat onthouden moest worden", "F16", "maakt van −3 − 5 telkens 8");

    @Test
    void ds5RegistrationChangesInFebruary() {
        Rows last = Rows.of("DS5").where("year", "2025-2026");
        assertThat(perDay(last, "problematic", AFTER)).isGreaterThan(2 * perDay(last, "problematic", BEFORE));
        assertThat(perDay(last, "late", AFTER)).isLessThan(perDay(last, "late", BEFORE) / 2);
        assertThat(perDay(last, "problematic", AFTER) + perDay(last, "late", AFTER))
                .isCloseTo(perDay(last, "problematic", BEFORE) + perDay(last, "late", BEFORE), within(0.6));
        for (String month : BEFORE) {
            for (String later : AFTER)
                assertThat(perDay(last, "problematic", List.of(later)))
                        .isGreaterThan(2 * perDay(last, "problematic", List.of(month)));
        }
        Rows first = Rows.of("DS5").where("year", "2024-2025");
        for (String kind : List.of("problematic", "late", "justified"))
            assertThat(perDay(first, kind, AFTER)).isCloseTo(perDay(first, kind, BEFORE), within(0.7));
    }

    @Test
    void ds6OneYearHardlyReplied() {
        Rows all = Rows.of("DS6");
        Rows replied = all.where("replied", "yes");
        assertThat(all.size()).isEqualTo(210);
        assertThat(replied.size()).isEqualTo(126);
        assertThat(replied.where("year", "5").size()).isEqualTo(4);
        for (String year : List.of("1", "2", "3", "4", "6"))
            assertThat(replied.where("year", year).size()).isBetween(23, 26);
        for (String statement : List.of("likes_school", "feels_safe", "has_adult")) {
            assertThat(all.where(statement, "none").values("replied")).containsExactly("no");
            assertThat(replied.where("year", "5")
                            .where(statement, "rather_agree", "agree")
                            .size())
                    .isEqualTo(4);
        }
    }

    @Test
    void ds7PercentagesJumpBecauseOfWhatTheyAreTakenOf() {
        Rows all = Rows.of("DS7");
        String[] early = {"2021-2022", "2022-2023", "2023-2024"};
        String[] late = {"2024-2025", "2025-2026"};
        for (String flow : List.of("in", "through", "out")) {
            Rows one = all.where("flow", flow);
            assertThat(one.where("year", late).mean("pupils"))
                    .isCloseTo(one.where("year", early).mean("pupils"), within(3.0));
            assertThat(one.where("year", late).mean("percent"))
                    .isGreaterThan(one.where("year", early).mean("percent") * 1.15);
        }
        assertThat(all.where("year", late).mean("base"))
                .isLessThan(all.where("year", early).mean("base") - 90);
        assertThat(all.rows())
                .hasSize(15)
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get("percent")))
                        .isCloseTo(
                                100 * Double.parseDouble(row.get("pupils")) / Double.parseDouble(row.get("base")),
                                within(0.05)));
    }

    @Test
    void ds8LanguageBlocksAndCalculatingDoesNot() {
        Rows all = Rows.of("DS8");
        assertThat(all.size()).isEqualTo(24);
        for (Map<String, String> coded : List.of(LANGUAGE_BLOCKS, CALCULATING_WORKS, CALCULATING_FAILS))
            coded.forEach((fragment, words) -> assertThat(
                            all.where("fragment", fragment).rows().get(0).get("text"))
                    .contains(words));
        for (String level : List.of("bao", "so")) {
            Rows own = all.where("level", level);
            assertThat(own.size()).isEqualTo(12);
            Rows language = own.where("fragment", LANGUAGE_BLOCKS.keySet().toArray(String[]::new));
            assertThat(language.size()).isGreaterThanOrEqualTo(7);
            for (String source : List.of("observation", "talk", "minutes")) {
                assertThat(own.where("source", source).size()).isEqualTo(4);
                assertThat(language.where("source", source).size()).isGreaterThanOrEqualTo(2);
            }
            assertThat(own.where("fragment", CALCULATING_WORKS.keySet().toArray(String[]::new))
                            .size())
                    .isGreaterThanOrEqualTo(4);
            assertThat(own.where("fragment", CALCULATING_FAILS.keySet().toArray(String[]::new))
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void ds9RegressionToTheMeanAndNoComparison() {
        Rows all = Rows.of("DS9");
        assertThat(all.values("pupil")).hasSize(18);
        assertThat(gain(all)).isGreaterThan(3);
        // The lower the start, the more it rises.
        assertThat(gain(all.where("start", "lowest"))).isGreaterThan(gain(all.where("start", "middle")));
        assertThat(gain(all.where("start", "middle"))).isGreaterThan(gain(all.where("start", "highest")));
        assertThat(all.rows().get(0)).containsOnlyKeys("pupil", "start", "moment", "score");
    }

    @Test
    void ds9NobodyGainedFromTheAction() {
        List<Ds9Action.Pupil> everybody = Ds9Action.everybody();
        List<Ds9Action.Pupil> lucky = everybody.subList(60, 78);
        double before =
                lucky.stream().mapToInt(Ds9Action.Pupil::before).average().orElseThrow();
        double after = lucky.stream().mapToInt(Ds9Action.Pupil::after).average().orElseThrow();
        assertThat(after).as("the highest fall as the lowest rise").isLessThan(before - 3);
        assertThat(everybody.stream()
                        .mapToInt(pupil -> pupil.after() - pupil.before())
                        .average()
                        .orElseThrow())
                .as("the whole year group stays where it was")
                .isCloseTo(0, within(1.0));
    }

    private static double perDay(Rows rows, String kind, List<String> months) {
        return rows.where("kind", kind)
                .where("month", months.toArray(String[]::new))
                .mean("per_day");
    }

    private static double gain(Rows rows) {
        return rows.where("moment", "after").mean("score")
                - rows.where("moment", "before").mean("score");
    }
}
