package be.datacoach.authoring.begin;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreshTest {

    private static final Path MODULES = Path.of("modules");
    private static final Common COMMON = LibraryReader.common(
                    LibraryReader.files(MODULES).value().orElseThrow())
            .value()
            .orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    static Stream<Path> templates() throws IOException {
        return files(MODULES.resolve("templates")).stream();
    }

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> all = Files.walk(MODULES)) {
            return all.filter(path -> path.endsWith("module.yaml")).sorted().toList().stream();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    void thereIsATemplateForAShortExerciseAConversationAndData() throws IOException {
        assertThat(templates().map(path -> path.getFileName().toString()))
                .contains("kort-oefenmoment.yaml", "gesprek-voorbereiden.yaml", "module-met-data.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void aTemplateIsSoundOnceEverythingIsWrittenThatItAsksFor(Path template) {
        ModuleSource begun =
                Fresh.of(text(template), wanted(template.toString(), "C4:1"), new Fresh.Marks("x", TODAY, ""));

        assertThat(findings(begun.text()))
                .hasSize(begun.text().split("\\[…]", -1).length - 1)
                .hasSizeGreaterThan(5)
                .allMatch(finding -> finding.code().equals("still_to_write"));
        assertThat(findings(begun.text().replace("[…] ", ""))).isEmpty();
        assertThat(content(begun).module().aim().goals().toString()).contains("C4");
        assertThat(begun.text()).doesNotContain("C1:1", "M00");
    }

    /** For whom a new module is, its competency says. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void everyTemplateServesCounsellorsToo(Path template) {
        ModuleSource begun = Fresh.forCounsellors(
                Fresh.of(text(template), wanted(template.toString(), "B2:1"), new Fresh.Marks("x", TODAY, "")));

        assertThat(findings(begun.text().replace("[…] ", ""))).isEmpty();
        assertThat(content(begun).audience()).isEqualTo(LearnerKind.COUNSELLOR);
        assertThat(Fresh.forCounsellors(begun).text()).isEqualTo(begun.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void aCopyIsSoundAndSaysWhereItComesFrom(Path module) {
        var marks = new Fresh.Marks("nog \"niemand\"", TODAY, "Gemaakt vanaf \\ «dit».");

        ModuleSource copy = Fresh.of(text(module), wanted("M01", ""), marks);

        assertThat(findings(copy.text())).isEmpty();
        ModuleContent content = content(copy);
        assertThat(content.module().id()).isEqualTo(new ModuleId("M17"));
        assertThat(content.module().texts().title().nl()).isEqualTo("Mijn: titel #1");
        assertThat(content.head().summary().nl()).isEqualTo("Waarover \"het\" gaat.");
        assertThat(content.head().credit()).isEqualTo("Gemaakt vanaf \\ «dit».");
        assertThat(content.module().edition().core()).isFalse();
        assertThat(content.head().review()).isEqualTo(new ModuleContent.Review("nog \"niemand\"", TODAY));
        assertThat(content.blocks())
                .hasSameSizeAs(content(ModuleSource.of(text(module))).blocks());
    }

    @Test
    void aCopyOfACopyCreditsWhatItWasMadeFrom() {
        Path module = MODULES.resolve("M01-wat-doet-een-datacoach/module.yaml");
        String copy = Fresh.of(text(module), wanted("M01", ""), new Fresh.Marks("x", TODAY, "eerst"))
                .text();

        ModuleSource again = Fresh.of(copy, wanted("M17", ""), new Fresh.Marks("x", TODAY, "daarna"));

        assertThat(content(again).head().credit()).isEqualTo("daarna");
        assertThat(findings(again.text())).isEmpty();
    }

    @Test
    void proposesTheCodeBehindTheHighest() {
        assertThat(ModuleCode.next(List.of())).isEqualTo(new ModuleId("M01"));
        assertThat(ModuleCode.next(List.of(new ModuleId("M16"), new ModuleId("X99"), new ModuleId("M03"))))
                .isEqualTo(new ModuleId("M17"));
        assertThat(ModuleCode.next(List.of(new ModuleId("B04"), new ModuleId("M02"))))
                .isEqualTo(new ModuleId("M03"));
        assertThat(ModuleCode.next(List.of(new ModuleId("M99")))).isEqualTo(new ModuleId("M100"));
    }

    @Test
    void refusesWhatCannotBeTheStartOfAModule() {
        assertThat(wanted("M01", "C4:1").holds()).isTrue();
        assertThat(new Beginning(new ModuleId("M1"), "M01", "a", "b", "").holds())
                .isFalse();
        assertThat(new Beginning(new ModuleId("../M17"), "M01", "a", "b", "").holds())
                .isFalse();
        assertThat(new Beginning(new ModuleId("M17"), "M01", " ", "b", "").holds())
                .isFalse();
        assertThat(new Beginning(new ModuleId("M17"), "M01", "a".repeat(121), "b", "").holds())
                .isFalse();
        assertThat(new Beginning(new ModuleId("M17"), "M01", "a", "b", "C4:1\nx").holds())
                .isFalse();
    }

    private static Beginning wanted(String start, String goal) {
        return new Beginning(new ModuleId("M17"), start, "Mijn: titel #1", "Waarover \"het\" gaat.", goal);
    }

    private static List<Finding> findings(String text) {
        return LibraryReader.module(new SourceFile("M17/module.yaml", text), COMMON)
                .findings();
    }

    private static ModuleContent content(ModuleSource source) {
        return LibraryReader.stored(new SourceFile("M17/module.yaml", source.text()), COMMON)
                .content();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
