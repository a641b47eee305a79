package be.datacoach.authoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.source.Passage.Kind;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.source.Point.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointEditingTest {

    private static final Variant NEW =
            new Variant(new Readers("BAO+SMALL", "coach.hours < 2"), "Eén: «zo».\n\n- a\n- b\n");

    private static final String MODULE = """
            id: M01
            version: 1
            blocks:
              - id: een
                type: text
                title: Een
                text:
                  - Wat iedereen leest.
                  # Hier verschilt het.
                  - point: p
                    variants:
                      # Voor basisscholen.
                      - for: BAO
                        text: Basis
                      - when:
                          all: [school.level is SO, 'school.size in [SMALL, LARGE]']
                        text: |
                          Secundair

                          en klein
                    otherwise: |
                      De rest
                  - Einde.
              - id: twee
                type: text
                title: Twee
                text: |
                  Alles.
                intro: {p: 'kort'}
            """;

    private static PointEditing in(String text) {
        return PointEditing.of(ModuleSource.of(text));
    }

    @Test
    void readsPointsWithTheirConditionsInOneLine() {
        assertThat(in(MODULE).points())
                .containsExactly(new Point(
                        "een",
                        "p",
                        List.of(
                                new Variant(new Readers("BAO", ""), "Basis"),
                                new Variant(
                                        new Readers("", "{all: [school.level is SO, 'school.size in [SMALL, LARGE]']}"),
                                        "Secundair\n\nen klein\n")),
                        Optional.of("De rest\n")));
    }

    @Test
    void givesATextThatEverybodyReadsAVariantAndLeavesTheRestToTheByte() {
        String after = in(MODULE)
                .vary(new Where("twee", "text"), new Variant(new Readers("SO", ""), "Iets anders\n"))
                .orElseThrow()
                .text();
        String before = "    text: |\n      Alles.\n";
        String varied = """
                text:
                  point: twee
                  variants:
                    - for: SO
                      text: |
                        Iets anders
                  otherwise: |
                    Alles.
                """.indent(4);
        assertThat(after).isEqualTo(MODULE.replace(before, varied));
        assertThat(in(after).remove("twee", 0).orElseThrow().passages())
                .extracting(Passage::value)
                .containsExactlyElementsOf(ModuleSource.of(MODULE).passages().stream()
                        .map(Passage::value)
                        .toList());
    }

    @Test
    void givesAnItemOfAListAVariantWhereItStands() {
        String after = in(MODULE)
                .vary(new Where("een", "text/2"), new Variant(new Readers("SO", ""), "Slot"))
                .orElseThrow()
                .text();
        assertThat(after).contains("""
                - point: een
                  variants:
                    - for: SO
                      text: Slot
                  otherwise: Einde.
                """.indent(6));
    }

    @Test
    void addsAVariantWhereItIsAsked() {
        String after = in(MODULE)
                .add("p", 1, new Variant(new Readers("", "coach.hours < 2"), "Weinig uren\n"))
                .orElseThrow()
                .text();
        assertThat(after).contains("""
                  text: Basis
                - when: coach.hours < 2
                  text: |
                    Weinig uren
                - when:
                """.indent(10));
        assertThat(after.replace("""
                - when: coach.hours < 2
                  text: |
                    Weinig uren
                """.indent(10), "")).isEqualTo(MODULE);
    }

    @Test
    void takesCommentsAlongWhenAVariantMoves() {
        ModuleSource after = in(MODULE).move("p", 0, 1).orElseThrow();
        assertThat(after.text()).contains("""
                      en klein
                  # Voor basisscholen.
                  - for: BAO
                    text: Basis
                otherwise: |
                """.indent(8));
        assertThat(PointEditing.of(after).move("p", 1, 0).orElseThrow().text()).isEqualTo(MODULE);
        assertThat(in(MODULE).move("p", 0, 2)).isEmpty();
        assertThat(in(MODULE).move("p", -1, 0)).isEmpty();
    }

    @Test
    void letsOthersReadAVariantInTheSameWords() {
        ModuleSource after =
                in(MODULE).readBy("p", 1, new Readers("SO", "coach.hours >= 2")).orElseThrow();
        assertThat(PointEditing.of(after).point("p").orElseThrow().variants().get(1))
                .isEqualTo(new Variant(new Readers("SO", "coach.hours >= 2"), "Secundair\n\nen klein\n"));
        assertThat(in(MODULE).readBy("p", 1, new Readers("", ""))).isEmpty();
        assertThat(in(MODULE).readBy("p", 7, new Readers("SO", ""))).isEmpty();
    }

    @Test
    void removesAVariantAndWithTheLastOneThePoint() {
        ModuleSource one = in(MODULE).remove("p", 1).orElseThrow();
        assertThat(PointEditing.of(one).point("p").orElseThrow().variants()).hasSize(1);
        ModuleSource none = PointEditing.of(one).remove("p", 0).orElseThrow();
        assertThat(PointEditing.of(none).points()).isEmpty();
        assertThat(none.passages()).extracting(Passage::value).contains("De rest\n");
        assertThat(in(MODULE).remove("p", 2)).isEmpty();
        assertThat(in(MODULE).remove("nergens", 0)).isEmpty();
        String withoutOthers = MODULE.replace("""
                otherwise: |
                  De rest
                """.indent(8), "");
        assertThat(PointEditing.of(in(withoutOthers).remove("p", 0).orElseThrow())
                        .remove("p", 0))
                .isEmpty();
    }

    @Test
    void doesNothingWhereItCannotBeDone() {
        assertThat(in(MODULE).vary(new Where("een", "nergens"), NEW)).isEmpty();
        assertThat(in(MODULE).vary(new Where("een", "text/1/otherwise"), NEW)).isEmpty();
        assertThat(in(MODULE).add("nergens", 0, NEW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void changesEveryShippedModuleWithoutLosingAWord(Path file) throws IOException {
        String text = Files.readString(file);
        ModuleSource source = ModuleSource.of(text);
        for (Point point : in(text).points().subList(0, 2)) {
            ModuleSource moved =
                    in(text).move(point.name(), 0, point.variants().size() - 1).orElseThrow();
            assertThat(PointEditing.of(moved)
                            .move(point.name(), point.variants().size() - 1, 0)
                            .orElseThrow()
                            .text())
                    .isEqualTo(text);
            ModuleSource added = in(text).add(point.name(), 0, NEW).orElseThrow();
            assertThat(PointEditing.of(added).point(point.name()).orElseThrow().variants())
                    .startsWith(NEW)
                    .hasSize(point.variants().size() + 1);
            assertThat(PointEditing.of(added)
                            .remove(point.name(), 0)
                            .orElseThrow()
                            .text())
                    .isEqualTo(text);
        }
        source.passages().stream()
                .filter(one -> one.kind() == Kind.MARKDOWN && one.audience().isEmpty())
                .filter(one -> !one.where().block().isEmpty())
                .limit(2)
                .forEach(one -> varied(source, one.where()));
    }

    private static void varied(ModuleSource source, Where where) {
        ModuleSource after = PointEditing.of(source).vary(where, NEW).orElseThrow(() -> new AssertionError(where));
        Point point = PointEditing.of(after).points().stream()
                .filter(one -> one.variants().contains(NEW))
                .findFirst()
                .orElseThrow();
        ModuleSource back = PointEditing.of(after).remove(point.name(), 0).orElseThrow();
        assertThat(back.passages().stream().map(Passage::value))
                .containsExactlyElementsOf(
                        source.passages().stream().map(Passage::value).toList());
    }

    static Stream<Path> modules() throws IOException {
        return Files.list(Path.of("modules"))
                .map(folder -> folder.resolve("module.yaml"))
                .filter(Files::exists)
                .sorted();
    }
}
