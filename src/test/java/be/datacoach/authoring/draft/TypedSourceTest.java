package be.datacoach.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed as the source of a module: nothing is lost on the way, and nothing breaks what reads it. */
class TypedSourceTest {

    private static final Path MODULES = Path.of("modules");
    private static final Common COMMON = LibraryReader.common(
                    LibraryReader.files(MODULES).value().orElseThrow())
            .value()
            .orElseThrow();

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> all = Files.walk(MODULES)) {
            return all.filter(path -> path.endsWith("module.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void fromSourceToFormAndBackGivesTheSameBytes(Path module) throws IOException {
        String source = Files.readString(module);
        String fromAField = source.replace("\n", "\r\n");

        assertThat(TypedSource.sent(fromAField, source)).isEqualTo(source);
        assertThat(TypedSource.sent(fromAField, fromAField)).isEqualTo(fromAField);
        ModuleSource read = ModuleSource.read(source).orElseThrow();
        var words = new LinkedHashMap<be.datacoach.authoring.source.Passage.Where, String>();
        read.passages().forEach(passage -> words.put(passage.where(), passage.value()));
        assertThat(read.with(words).text()).isEqualTo(source);
        for (var passage : read.passages()) {
            String shown = Wording.shown(passage);
            if (Wording.sent(passage, shown).equals(shown)) continue;
            assertThat(shown).as("%s", passage.where()).isEmpty();
        }
    }

    @Test
    void isNoModuleWhereItIsNoMapOrAnotherModule() {
        assertThat(ModuleSource.read("id: M17\nblocks: [")).isEmpty();
        assertThat(ModuleSource.read("- een\n- twee\n")).isEmpty();
        assertThat(ModuleSource.read("")).isEmpty();
        assertThat(ModuleSource.read("x: ".concat("[".repeat(20_000)))).isEmpty();
        assertThat(ModuleSource.read("id: M17\n").orElseThrow().isOf("M17")).isTrue();
        assertThat(ModuleSource.read("id: M17\n").orElseThrow().isOf("M18")).isFalse();
        assertThat(ModuleSource.read("title: x\n").orElseThrow().isOf("M18")).isFalse();
    }

    @RepeatedTest(200)
    void whateverIsTypedEitherStaysBesideTheDraftOrCanBeOpened(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        Path module = modules()
                .skip(random.nextInt((int) modules().count()))
                .findFirst()
                .orElseThrow();
        String before = Files.readString(module);
        String typed = damaged(before, random);

        ModuleSource.read(typed)
                .ifPresent(source -> assertThatCode(() -> {
                            LibraryReader.stored(new SourceFile("M17/module.yaml", source.text()), COMMON);
                            LibraryReader.module(new SourceFile("M17/module.yaml", source.text()), COMMON);
                            Change.between(ModuleSource.of(before), source);
                            source.passages().forEach(Wording::shown);
                        })
                        .doesNotThrowAnyException());
    }

    /** A few lines taken away, doubled, or moved to the left. */
    private static String damaged(String source, Random random) {
        int[] hit = random.ints(3, 0, (int) source.lines().count()).toArray();
        int[] line = {0};
        return source.lines()
                .flatMap(words -> {
                    int now = line[0]++;
                    if (now == hit[0]) return Stream.empty();
                    if (now == hit[1]) return Stream.of(words, words);
                    return Stream.of(now == hit[2] ? words.stripLeading() : words);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
