package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.source.Passage.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {

    private static final String BASE = """
            id: M99
            version: 3
            title:
              nl: Titel
              en: Title
            goals: [C6:1]
            blocks:
              - id: eerste
                type: text
                minutes: {foundation: 2, standard: 2}
                text:
                  - |
                    Een alinea.

                    Nog een alinea.

              - id: tweede
                type: sorting
                cards:
                  - id: a
                    text: Kaart a
                  - id: b
                    text: Kaart b

              - id: derde
                type: text
                text: Slot
            """;

    @Test
    void takesTwoTextsFromTwoAuthors() {
        Merge merge = merge(BASE.replace("Nog een", "Nog één"), BASE.replace("Kaart b", "Kaart beter"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().text())
                .isEqualTo(BASE.replace("Nog een", "Nog één").replace("Kaart b", "Kaart beter"));
    }

    @Test
    void takesWhatNoTextShows() {
        String ours = BASE.replace("[C6:1]", "[C6:2]").replace("type: sorting", "type: sorting\n    again: true");
        String theirs = BASE.replace("Kaart a", "Kaart alfa").replace("version: 3", "version: 4");
        Merge merge = merge(ours, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().text()).contains("[C6:2]", "sorting\n    again: true", "Kaart alfa", "version: 4");
    }

    @Test
    void keepsBlocksThatCameFromBothAndTheOrderOfWhoMovedThem() {
        String ours =
                BASE.replace("  - id: derde", "  - id: nieuw\n    type: text\n    text: Van ons\n\n  - id: derde");
        String first = BASE.substring(BASE.indexOf("  - id: eerste"), BASE.indexOf("  - id: tweede"));
        String theirs = BASE.replace(first, "").replace("  - id: derde", first + "  - id: derde");
        Merge merge = merge(ours, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(Anatomy.of(merge.result()).blocks().keySet()).containsExactly("tweede", "nieuw", "eerste", "derde");
        assertThat(merge(theirs, ours).result().passages())
                .hasSameSizeAs(merge.result().passages());
    }

    @Test
    void letsGoWhatOneTookOutAndTheOtherLeftAlone() {
        String without = BASE.replace("      - id: a\n        text: Kaart a\n", "");
        Merge merge = merge(BASE.replace("Slot", "Einde"), without);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().text()).isEqualTo(without.replace("Slot", "Einde"));
    }

    @Test
    void asksWhereBothWroteTheSameText() {
        Merge merge = merge(BASE.replace("Kaart a", "Kaart van ons"), BASE.replace("Kaart a", "Kaart van hen"));
        assertThat(merge.result().text()).contains("Kaart van ons").doesNotContain("Kaart van hen");
        assertThat(merge.clashes())
                .containsExactly(new Clash(
                        new Where("tweede", "cards/a/text"),
                        Optional.of("Kaart a"),
                        Optional.of("Kaart van ons"),
                        Optional.of("Kaart van hen")));
    }

    @Test
    void keepsAndAsksWhenOneTookOutWhatTheOtherChanged() {
        String without = BASE.replace("      - id: a\n        text: Kaart a\n", "");
        Merge merge = merge(without, BASE.replace("Kaart a", "Kaart alfa"));
        assertThat(merge.result().text()).contains("Kaart alfa");
        assertThat(merge.clashes()).hasSize(1).first().satisfies(clash -> {
            assertThat(clash.where()).isEqualTo(new Where("tweede", "cards/a"));
            assertThat(clash.ours()).isEmpty();
            assertThat(clash.theirs()).contains("id: a\n        text: Kaart alfa");
        });
    }

    @Test
    void saysOnceWhatBothChangedAlike() {
        Merge merge = merge(
                BASE.replace("Slot", "Einde"), BASE.replace("Slot", "Einde").replace("Titel", "Kop"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().text())
                .isEqualTo(BASE.replace("Slot", "Einde").replace("Titel", "Kop"));
    }

    @Test
    void losesNothingWhereLayoutsCannotStandInOneFile() {
        String ours = BASE.replace("- id: a\n        text: Kaart a", "- id: a\n        text: Van ons");
        String theirs = BASE.replace(
                "  - id: tweede\n    type: sorting\n    cards:\n      - id: a\n        text: Kaart a\n      - id: b\n        text: Kaart b\n",
                "  - id: tweede\n    type: sorting\n    cards:\n    - id: a\n      text: Kaart a\n      more: x\n    - id: b\n      text: Kaart b\n");
        Merge merge = merge(ours, theirs);
        String everything = merge.result().text()
                + merge.clashes().stream()
                        .flatMap(clash -> clash.theirs().stream())
                        .toList();
        assertThat(everything).contains("Van ons", "more: x");
    }

    static List<Path> shipped() throws IOException {
        try (var folders = Files.newDirectoryStream(Path.of("modules"), "M??-*")) {
            var files = new ArrayList<Path>();
            folders.forEach(folder -> files.add(folder.resolve("module.yaml")));
            return files;
        }
    }

    /** Random texts in a shipped module, changed by two authors: what only one touched is theirs, nothing else moves. */
    @ParameterizedTest
    @MethodSource("shipped")
    void losesNoChangeInAShippedModule(Path file) throws IOException {
        ModuleSource base = ModuleSource.of(Files.readString(file));
        List<Passage> passages = base.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.MINUTES)
                .toList();
        var random = new Random(file.hashCode());
        ModuleSource ours = base;
        ModuleSource theirs = base;
        ModuleSource together = base;
        for (int i : IntStream.range(0, passages.size())
                .filter(one -> random.nextInt(12) == 0)
                .toArray()) {
            Where where = passages.get(i).where();
            String words = "Anders " + i + (passages.get(i).value().endsWith("\n") ? ".\n" : "");
            if (i % 2 == 0) ours = ours.with(where, words);
            else theirs = theirs.with(where, words);
            together = together.with(where, words);
        }
        Merge merge = Merge.of(base, ours, theirs);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().text()).isEqualTo(together.text());
        assertThat(Merge.of(base, base, theirs).result().text()).isEqualTo(theirs.text());
    }

    /** Two authors take blocks out and move others about: what is left is what neither took out, and it can be opened. */
    @ParameterizedTest
    @MethodSource("shipped")
    void agreesOnBlocksThatWentAndMoved(Path file) throws IOException {
        ModuleSource base = ModuleSource.of(Files.readString(file));
        for (int seed = 0; seed < 10; seed++) {
            ModuleSource ours = shuffled(base, new Random(seed));
            ModuleSource theirs = shuffled(base, new Random(100 + seed));
            Merge merge = Merge.of(base, ours, theirs);
            Set<String> left = new HashSet<>(Anatomy.of(ours).blocks().keySet());
            left.retainAll(Anatomy.of(theirs).blocks().keySet());
            Map<String, String> blocks = Anatomy.of(merge.result()).blocks();
            assertThat(merge.clashes()).isEmpty();
            assertThat(blocks.keySet()).containsExactlyInAnyOrderElementsOf(left);
            assertThat(Anatomy.of(base).blocks()).containsAllEntriesOf(blocks);
        }
    }

    private static ModuleSource shuffled(ModuleSource source, Random random) {
        Region blocks = source.region().pieces().orElseThrow().stream()
                .filter(piece -> piece.key().equals("blocks"))
                .findFirst()
                .orElseThrow()
                .value();
        List<String> kept = new ArrayList<>(Anatomy.of(source).blocks().values());
        kept.remove(random.nextInt(kept.size()));
        kept.add(random.nextInt(kept.size()), kept.remove(random.nextInt(kept.size() - 1)));
        return ModuleSource.of(
                source.text().substring(0, blocks.start()) + "- " + String.join("\n\n  - ", kept) + "\n");
    }

    private static Merge merge(String ours, String theirs) {
        return Merge.of(ModuleSource.of(BASE), ModuleSource.of(ours), ModuleSource.of(theirs));
    }
}
