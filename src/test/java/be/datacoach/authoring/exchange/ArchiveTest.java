package be.datacoach.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.source.Finding;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final String NAME = "mijn modules.zip";

    @Test
    void givesBackToTheLetterWhatWasPacked() {
        List<SourceFile> shipped =
                LibraryReader.files(Path.of("modules")).value().orElseThrow();
        assertThat(Archive.read(NAME, packed(shipped)))
                .isEqualTo(new Archive.Contents(shipped, java.util.Map.of(), List.of(), java.util.Optional.empty()));
    }

    @Test
    void packsTheSameFilesIntoTheSameBytes() {
        var file = new SourceFile("M01/module.yaml", "id: M01\n");
        assertThat(packed(List.of(file))).isEqualTo(packed(List.of(file)));
    }

    @Test
    void keepsLineEndsMarksAndRareSigns() {
        var file = new SourceFile("M01-naïef/module.yaml", "\uFEFFid: M01\r\ntitle: «é» 🙂\r\n\r\n");
        assertThat(Archive.read(NAME, packed(List.of(file))).files()).containsExactly(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "modules/", "datacoach-main/modules/"})
    void takesAwayTheFoldersAroundTheFolderOfModules(String around) {
        var zip = new Zip().with(around + "M01-x/module.yaml", "id: M01").with(around + "tasks.yaml", "tasks: []");
        assertThat(Archive.read(NAME, zip.bytes()).files())
                .extracting(SourceFile::path)
                .containsExactly("M01-x/module.yaml", "tasks.yaml");
    }

    @Test
    void leavesPathsAloneWhenNotAllStandInOneFolder() {
        var zip = new Zip().with("modules/M01-x/module.yaml", "id: M01").with("tasks.yaml", "tasks: []");
        assertThat(Archive.read(NAME, zip.bytes()).files())
                .extracting(SourceFile::path)
                .containsExactly("modules/M01-x/module.yaml", "tasks.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../module.yaml",
                "M01/../../etc/module.yaml",
                "/etc/module.yaml",
                "C:/module.yaml",
                "M01\\module.yaml",
                "..\\..\\module.yaml",
                "M01//module.yaml",
                "./module.yaml",
                "M01/a\nb/module.yaml"
            })
    void refusesNamesThatPointElsewhereAndReadsTheRest(String name) {
        var zip = new Zip().with(name, "id: M01").with("M02/module.yaml", "id: M02");
        Archive.Contents contents = Archive.read(NAME, zip.bytes());
        assertThat(contents.findings()).extracting(Finding::code).containsExactly("zip_name_outside");
        assertThat(contents.files()).extracting(SourceFile::path).containsExactly("M02/module.yaml");
    }

    @Test
    void refusesAnArchiveInAnArchiveByNameAndByContent() {
        byte[] inner = new Zip().with("a", "b").bytes();
        var zip = new Zip().with("more.zip", "x").with("M01/module.yaml", inner).with("a.TAR", "x");
        assertThat(Archive.read(NAME, zip.bytes()).findings())
                .extracting(Finding::file, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("more.zip", "zip_nested"),
                        org.assertj.core.groups.Tuple.tuple("M01/module.yaml", "zip_nested"),
                        org.assertj.core.groups.Tuple.tuple("a.TAR", "zip_nested"));
    }

    @Test
    void saysWhichFilesItDoesNotReadAndKeepsSilentOnWhatDesktopsAdd() {
        var zip = new Zip()
                .with("M01/foto.svg", "<svg/>")
                .with("__MACOSX/M01/._module.yaml", "x")
                .with("M01/.DS_Store", "x")
                .with("M01/", "")
                .with("M01/module.yaml", new byte[] {'i', 'd', ':', (byte) 0xE9})
                .with("m01/MODULE.yaml", "id: M01")
                .with("M01/Module.yaml", "id: M01");
        Archive.Contents contents = Archive.read(NAME, zip.bytes());
        assertThat(contents.findings())
                .extracting(Finding::code)
                .containsExactly("image_markup", "not_utf8", "zip_name_twice", "zip_name_twice");
        assertThat(contents.files()).isEmpty();
        assertThat(contents.refused()).isEmpty();
    }

    @Test
    void takesImagesByTheirBytesAndNeverByTheirName() {
        var gif = new byte[40];
        System.arraycopy("GIF89a".getBytes(StandardCharsets.ISO_8859_1), 0, gif, 0, 6);
        gif[6] = 3;
        gif[8] = 2;
        byte[] script = "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
        var zip = new Zip()
                .with("modules/M01/module.yaml", "id: M01")
                .with("modules/M01/lijn.gif", gif)
                .with("modules/M01/lijn.png", script)
                .with("modules/M01/geen.jpg", "een tekst die zich voor een foto uitgeeft")
                .with("modules/M01/Grote Foto.PNG", gif)
                .with("los.gif", gif);
        Archive.Contents contents = Archive.read(NAME, zip.bytes());
        assertThat(contents.images()).containsOnlyKeys("M01/lijn.gif");
        assertThat(contents.findings())
                .extracting(Finding::code)
                .containsExactly("image_markup", "image_kind", "image_name", "zip_other_kind");
    }

    @Test
    void stopsAtABomb() {
        assertThat(refusal(new Zip().withZeros("M01/module.yaml", 200).bytes())).isEqualTo("zip_file_too_large");
        var many = new Zip();
        for (int i = 0; i < 20; i++) many.withZeros("M" + i + "/module.yaml", 4);
        assertThat(refusal(many.bytes())).isEqualTo("zip_too_large");
        var crowd = new Zip();
        for (int i = 0; i <= Archive.MOST_ENTRIES; i++) crowd.with("M" + i + "/module.yaml", "");
        assertThat(refusal(crowd.bytes())).isEqualTo("zip_too_many");
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(refusal(new byte[0])).isEqualTo("zip_unreadable");
        assertThat(refusal("id: M01".getBytes(StandardCharsets.UTF_8))).isEqualTo("zip_unreadable");
        assertThat(refusal(new Zip().bytes())).isEqualTo("zip_unreadable");
    }

    @RepeatedTest(300)
    void saysSomethingSensibleOfAnyDamage(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        byte[] zip = new Zip()
                .with("M01/module.yaml", "id: M01\n".repeat(40))
                .with("rules/a.yaml", "rules: []\n")
                .bytes();
        for (int i = 0; i < 3; i++) zip[random.nextInt(zip.length)] = (byte) random.nextInt(256);
        byte[] damaged = Arrays.copyOf(zip, zip.length - random.nextInt(zip.length / 2));
        Archive.Contents contents = Archive.read(NAME, damaged);
        assertThat(contents.files().size() + contents.findings().size())
                .isLessThanOrEqualTo(contents.refused().isPresent() ? 0 : 2);
    }

    private static String refusal(byte[] zip) {
        Finding why = Archive.read(NAME, zip).refused().orElseThrow();
        assertThat(why.file()).isEqualTo(NAME);
        return why.code();
    }

    private static byte[] packed(List<SourceFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var pack = new Pack(bytes)) {
            files.forEach(file -> pack.add(be.datacoach.catalogue.LibraryFile.of(file)));
        }
        return bytes.toByteArray();
    }
}
