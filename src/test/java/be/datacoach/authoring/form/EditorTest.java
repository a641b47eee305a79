package be.datacoach.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.datacoach.authoring.form.Editor.Outcome;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Tree;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.Sample;
import be.datacoach.catalogue.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditorTest {

    private static final Path MODULES = Path.of("modules");
    private static final List<String> ODD =
            List.of("", "true", "2", "zeven", "a: [b", "- #x\nregel\n", "DS2", "C2", "end");

    private static Common common;

    @BeforeAll
    static void readWhatModulesShare() {
        common = LibraryReader.common(LibraryReader.files(MODULES).value().orElseThrow())
                .value()
                .orElseThrow();
    }

    static Stream<ModuleSource> modules() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            List<ModuleSource> shipped = files.filter(file -> file.endsWith("module.yaml"))
                    .sorted()
                    .map(EditorTest::read)
                    .toList();
            return Stream.concat(
                    shipped.stream(), Stream.of(ModuleSource.of(Sample.module().source())));
        }
    }

    private static ModuleSource read(Path file) {
        try {
            return ModuleSource.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> blocks(ModuleSource source) {
        var blocks =
                new ArrayList<>(Sheet.ids(source.tree().at(List.of("blocks")).orElse(Tree.words(""))));
        blocks.add("");
        return blocks;
    }

    /** Every field of a block, as somebody could fill it in. */
    private static List<List<String>> fields(ModuleSource source, String block) {
        return Sheet.of(source, block)
                .orElseThrow()
                .all()
                .flatMap(EditorTest::fields)
                .toList();
    }

    private static Stream<List<String>> fields(Sheet sheet) {
        return sheet.form().fields().stream().flatMap(field -> {
            List<String> path = Sheet.longer(sheet.path(), field.path().split("/"));
            return field.kind() == Field.Kind.MINUTES
                    ? Values.BANDS.stream().map(band -> Sheet.longer(path, band))
                    : Stream.of(path);
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void changesNoByteWhenEveryFieldIsFilledInWithWhatItHas(ModuleSource source) {
        int filled = 0;
        for (String block : blocks(source)) {
            Editor editor = Editor.on(source, block);
            for (List<String> path : fields(source, block)) {
                if (editor.at(path).isEmpty()) continue;
                Given now = editor.at(path).orElseThrow();
                assertThat(editor.set(path, now).orElseThrow())
                        .as(path.toString())
                        .isSameAs(source);
                filled++;
            }
        }
        assertThat(filled).isGreaterThan(20);
    }

    /** Among them every type of block. */
    static Stream<ModuleSource> some() throws IOException {
        return Stream.concat(
                modules().filter(source -> source.text().matches("(?s)id: M(01|05|09).*")),
                Stream.of(ModuleSource.of(Sample.module().source())));
    }

    @ParameterizedTest
    @MethodSource("some")
    void makesNoDraftThatCannotBeOpened(ModuleSource start) {
        var random = new Random(start.text().length());
        ModuleSource source = start;
        for (int i = 0; i < 40; i++) {
            List<String> blocks = blocks(source);
            source = act(source, blocks.get(random.nextInt(blocks.size())), random);
            var file = new SourceFile("M99/module.yaml", source.text());
            var content = LibraryReader.stored(file, common).content();
            assertThat(content.blocks()).hasSizeLessThanOrEqualTo(blocks(source).size());
            content.blocks().stream()
                    .filter(DataExercise.class::isInstance)
                    .map(block -> ((DataExercise) block).cases().of(Map.of()).figure())
                    .forEach(figure -> assertThatCode(() -> drawn(figure)).doesNotThrowAnyException());
            for (String block : blocks(source))
                assertThat(Sheet.of(source, block)).isPresent();
        }
        assertThat(source.text()).isNotEqualTo(start.text());
    }

    private static FigureOnPage drawn(Figure figure) {
        return new FigureOnPage("figure", figure, Looking.FIRST, Locale.ENGLISH);
    }

    private static ModuleSource act(ModuleSource source, String block, Random random) {
        Sheet sheet = Sheet.of(source, block).orElseThrow();
        Editor editor = Editor.on(source, block);
        List<List<String>> lists =
                new ArrayList<>(sheet.lists().map(Sheet.Listing::path).toList());
        if (block.isEmpty()) lists.add(List.of("blocks"));
        List<List<String>> fields = fields(source, block);
        List<String> list = lists.isEmpty() ? List.of("none") : lists.get(random.nextInt(lists.size()));
        List<String> ids = Sheet.ids(source.tree()
                .at(Sheet.longer(Sheet.top(block), list.toArray(String[]::new)))
                .orElse(Tree.words("")));
        List<String> item = ids.isEmpty() ? list : Sheet.longer(list, ids.get(random.nextInt(ids.size())));
        String kind = block.isEmpty() ? Forms.TYPES.get(random.nextInt(Forms.TYPES.size())) : "number";
        Outcome outcome = switch (random.nextInt(5)) {
            case 0 -> editor.add(list, kind, "Titel");
            case 1 -> editor.remove(item);
            case 2 -> editor.move(item, random.nextBoolean() ? 1 : -1);
            default -> new Outcome.Nowhere();
        };
        if (outcome instanceof Outcome.Done done) return done.source();
        String odd = ODD.get(random.nextInt(ODD.size()));
        Given given = switch (random.nextInt(3)) {
            case 0 -> Given.of(List.of(odd, "x"));
            case 1 -> Given.of(Map.of("C3", odd));
            default -> Given.of(odd);
        };
        return editor.set(fields.get(random.nextInt(fields.size())), given).orElse(source);
    }
}
