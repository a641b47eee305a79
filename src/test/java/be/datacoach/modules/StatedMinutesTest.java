package be.datacoach.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.datacoach.adaptation.curriculum.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The minutes that a module states are within a quarter of what reading and doing it takes. */
class StatedMinutesTest {

    private static final List<Set<String>> READERS = List.of(Set.of("BAO"), Set.of("SO"));
    /** Minutes for what a text asks to do besides reading it. */
    private static final Map<String, Integer> BESIDES = Map.ofEntries(
            Map.entry(
                    "M04/met-een-collega", 9), // ten minutes with a colleague, some of them for the sheet that follows
            Map.entry("M04/cijfers", 1), // «Kijk een volle minuut»
            Map.entry("M04/luisteren", 1), // «Probeer meteen», aloud
            Map.entry("M05/databronnenkaart", 5), // «Bel of bezoek eerst iemand … Vijf minuten volstaan»
            Map.entry("M06/grafiekfiche", 5), // «Reken op een minuut of vijf voor een schets»
            Map.entry("M10/schuurvragen", 3), // «drie minuten na een les … zijn hier meegeteld»
            Map.entry("M11/fragmenten", 3), // twelve fragments beside the chart: «Lees de tabel ernaast, twee keer»
            Map.entry("M11/samen-kiezen", 10), // «Vraag tien minuten. Ze zijn hier meegeteld»
            Map.entry("M12/eerste-datum", 5), // «Neem nu vijf minuten»
            Map.entry("M13/collega-kijkt", 5), // «Vijf minuten, en jij mag niets uitleggen»
            Map.entry("M14/het-kijkmoment", 3)); // «Doe het nu, drie minuten»

    @Test
    void areWithinAQuarter() {
        var wrong = new ArrayList<String>();
        for (Map<?, ?> module : Written.publishedModules()) {
            for (Band band : Band.values()) READERS.forEach(reader -> check(module, band, reader, wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void countBesidesOnlyWhatIsThere() {
        for (Map<?, ?> module : Written.publishedModules()) {
            List<String> blocks = Effort.list(module, "blocks").stream()
                    .map(block -> module.get("id") + "/" + block.get("id"))
                    .toList();
            assertThat(BESIDES.keySet())
                    .filteredOn(block -> block.startsWith(module.get("id") + "/"))
                    .allMatch(blocks::contains);
        }
    }

    @Test
    void estimatesByWhatIsReadAndDone() {
        var effort = new Effort(Set.of("SO"));
        String words = "woord ".repeat(180);
        assertThat(effort.seconds(block("{type: text, text: %s}", words))).isCloseTo(30 + 60, within(0.01));
        assertThat(effort.seconds(block(
                        "{type: text, text: [{point: p, variants: [{for: BAO, text: a}, {for: SO, text: %s}]}]}",
                        words)))
                .isCloseTo(30 + 60, within(0.01));
        assertThat(effort.seconds(block("{type: artefact, fields: [{label: '', lines: 4}]}", "")))
                .isCloseTo(30 + 120, within(0.01));
        assertThat(effort.seconds(block("{type: sorting, cards: [{text: een}, {text: %s}]}", words)))
                .isCloseTo(30 + 25 + 60 + 10, within(0.01));
        assertThat(effort.seconds(block("{type: data, case: {questions: [{question: a}, {question: b}]}}", "")))
                .isCloseTo(30 + 180, within(0.01));
        assertThat(effort.seconds(block(
                        "{type: conversation, start: a, moments: [{id: a, says: x, choices: [{text: y, to: z},"
                                + " {text: y, to: [{if: f, moment: b}, z]}]}, {id: b, says: x, choices: [{text: y, to: z}]},"
                                + " {id: z, end: true}]}",
                        "")))
                .isCloseTo(30 + 90, within(0.01));
    }

    private static Map<?, ?> block(String yaml, String words) {
        return (Map<?, ?>) Written.yaml(yaml.formatted(words));
    }

    private static void check(Map<?, ?> module, Band band, Set<String> reader, List<String> wrong) {
        int stated = 0;
        double seconds = 0;
        for (Map<?, ?> block : Effort.list(module, "blocks")) {
            int minutes = minutes(block, band);
            if (minutes == 0 || Boolean.TRUE.equals(block.get("extra"))) continue;
            stated += minutes;
            seconds += new Effort(reader).seconds(block) * (folded(block, band) ? 1 / 3.0 : 1);
            seconds += 60 * BESIDES.getOrDefault(module.get("id") + "/" + block.get("id"), 0);
        }
        if (stated > 0 && Math.abs(seconds / 60 / stated - 1) > 0.25)
            wrong.add("%s %s for %s: states %d minutes, takes about %.0f"
                    .formatted(module.get("id"), band, reader, stated, seconds / 60));
    }

    /** A folded text is looked up in, not read: a third of it. */
    private static boolean folded(Map<?, ?> block, Band band) {
        return ((List<?>) Objects.requireNonNullElse(block.get("folded"), List.of())).contains(code(band));
    }

    private static int minutes(Map<?, ?> block, Band band) {
        if (block.get("minutes") instanceof Map<?, ?> byBand)
            return (Integer) Objects.requireNonNullElse(byBand.get(code(band)), 0);
        boolean kept = band != Band.EXEMPTION || "artefact".equals(block.get("type"));
        return kept ? (Integer) block.get("minutes") : 0;
    }

    private static String code(Band band) {
        return band.name().toLowerCase(Locale.ROOT);
    }
}
