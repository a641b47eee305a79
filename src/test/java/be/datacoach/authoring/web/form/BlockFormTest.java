package be.datacoach.authoring.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.form.Blocks;
import be.datacoach.authoring.form.Editor;
import be.datacoach.authoring.form.ReadForm;
import be.datacoach.authoring.form.Sheet;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage.Where;
import be.datacoach.catalogue.source.Common;
import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.Sample;
import be.datacoach.catalogue.source.SourceFile;
import be.datacoach.platform.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockFormTest {

    private static List<SourceFile> files;
    private static Common common;

    @BeforeAll
    static void readTheLibrary() {
        modules();
        common = LibraryReader.common(files).value().orElseThrow();
    }

    static Stream<SourceFile> modules() {
        files = LibraryReader.files(Path.of("modules")).value().orElseThrow();
        return files.stream().filter(file -> LibraryReader.isModule(file.path()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void showsEveryFieldOfAShippedModuleAtAPlaceThatCanBeSaved(SourceFile file) {
        ModuleSource source = ModuleSource.of(file.text());
        var blocks = new ArrayList<>(List.of(""));
        Blocks.of(source).forEach(block -> blocks.add(block.getKey()));
        assertThat(blocks).hasSizeGreaterThan(3);
        for (String block : blocks) {
            List<FieldRow> rows = rows(form(source, block, List.of()));
            assertThat(rows).isNotEmpty();
            assertThat(rows).extracting(FieldRow::id).doesNotHaveDuplicates();
            assertThat(rows).extracting(FieldRow::path).doesNotHaveDuplicates();
            for (FieldRow row : rows) {
                boolean field = Editor.on(source, block)
                        .at(List.of(row.path().split("/")))
                        .isPresent();
                boolean text = source.find(new Where(block, row.path())).isPresent();
                assertThat(field || text).as(block + " " + row.path()).isTrue();
                assertThat(row.label().words()).isNotBlank();
            }
        }
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndTheThingThatItIsAbout() {
        String broken =
                Sample.module().source().replace("to: m3", "to: weg").replace("with: ", "pass: zestig\n    with: ");
        ModuleSource source = ModuleSource.of(broken);
        List<Finding> findings = LibraryReader.module(new SourceFile("M99/module.yaml", broken), common)
                .findings();
        BlockForm form = form(source, "gesprek", findings);
        assertThat(rows(form))
                .filteredOn(row -> row.path().endsWith("m2/choices/vraag/to"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.wrong()).singleElement().asString().contains("weg"));
        assertThat(form.graph().orElseThrow().nodes())
                .filteredOn(node -> node.state().equals("lost"))
                .isNotEmpty();
    }

    private static BlockForm form(ModuleSource source, String block, List<Finding> findings) {
        var content = LibraryReader.stored(new SourceFile("M99/module.yaml", source.text()), common)
                .content();
        Sheet sheet = Sheet.of(source, block).orElseThrow();
        var shared = new BlockForm.Shared(common, List.of("M01", "M02"), Phrases.in(Locale.forLanguageTag("nl")));
        return BlockForm.of(new ReadForm.Filled(source, sheet, content, findings), block, shared, "");
    }

    private static List<FieldRow> rows(BlockForm form) {
        Stream<FieldRow> within = form.lists().stream()
                .flatMap(list -> Stream.concat(
                        list.lines().stream(), list.parts().stream().flatMap(part -> part.lines().stream())))
                .flatMap(line -> line.row().stream());
        return Stream.of(form.own().stream(), form.rest().stream(), within)
                .flatMap(rows -> rows)
                .toList();
    }
}
