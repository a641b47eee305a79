package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A service's own words over a shipped module. */
class LayerTest {

    private static final ModuleId M14 = new ModuleId("M14");
    private static final Path MODULES = Path.of("modules");
    private static final Common COMMON = LibraryReader.common(
                    LibraryReader.files(MODULES).value().orElseThrow())
            .value()
            .orElseThrow();

    private static SourceFile shipped() throws IOException {
        return new SourceFile(
                "M14/module.yaml", Files.readString(MODULES.resolve("M14-opvolgen-en-verankeren/module.yaml")));
    }

    private static LibraryReader.Read<Layer> layer(String texts) {
        return LayerReader.read(new SourceFile("layers/onze/layer.yaml", """
                id: onze
                name: Onze dienst
                logo: logo.png
                texts:
                """ + texts));
    }

    private static String own(String path, String words) {
        return "  - {module: M14, path: " + path + ", words: \"" + words + "\"}\n";
    }

    @Test
    void changesTheNamedTextsAndLeavesTheNeutralModuleAsItIs() throws IOException {
        Layer layer = layer(own("title/nl", "Onze titel") + own("blocks/dit-ken-ik/intro", "Onze inleiding."))
                .value()
                .orElseThrow();
        String before = shipped().text();

        ModuleContent worn = layer.over(shipped(), COMMON, M14).content();
        ModuleContent neutral = LibraryReader.stored(shipped(), COMMON).content();

        assertThat(worn.module().texts().title().nl()).isEqualTo("Onze titel");
        assertThat(worn.blocks().get(0).texts().toList().toString()).contains("Onze inleiding.");
        assertThat(neutral.module().texts().title().nl()).isEqualTo("Opvolgen, evalueren en verankeren");
        assertThat(worn.module().minutes()).isEqualTo(neutral.module().minutes());
        assertThat(worn.blocks()).hasSameSizeAs(neutral.blocks());
        assertThat(worn.blocks().subList(1, worn.blocks().size()))
                .isEqualTo(neutral.blocks().subList(1, neutral.blocks().size()));
        assertThat(shipped().text()).isEqualTo(before);
    }

    @Test
    void neverChangesWhatAModuleDoes() throws IOException {
        Layer layer = layer(own("blocks/dit-ken-ik/minutes", "1") + own("id", "M99") + own("blocks/dit-ken-ik/id", "x"))
                .value()
                .orElseThrow();

        assertThat(layer.over(shipped(), COMMON, M14).content())
                .isEqualTo(LibraryReader.stored(shipped(), COMMON).content());
        SourceFile module = shipped();
        assertThat(layer.findings(id -> id.equals(M14) ? Optional.of(module) : Optional.empty()))
                .extracting(Finding::code, Finding::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unknown_layer_text", 5),
                        org.assertj.core.groups.Tuple.tuple("unknown_layer_text", 6),
                        org.assertj.core.groups.Tuple.tuple("unknown_layer_text", 7));
    }

    @Test
    void saysWhichTextsAModuleDoesNotHave() throws IOException {
        Layer layer = layer(own("title/nl", "x") + own("blocks/weg/intro", "x") + own("blocks", "x"))
                .value()
                .orElseThrow();
        SourceFile module = shipped();
        List<Finding> wrong = layer.findings(id -> id.equals(M14) ? Optional.of(module) : Optional.empty());

        assertThat(wrong).extracting(Finding::line).containsExactly(6, 7);
        assertThat(layer.findings(id -> Optional.empty())).hasSize(3);
    }

    @Test
    void isRefusedWhereItIsNotAsAgreed() {
        assertThat(layer("  - {module: M14}\n").findings())
                .extracting(Finding::code)
                .containsOnly("key_missing");
        assertThat(LayerReader.read(new SourceFile("layers/x/layer.yaml", "id: x\nname: X\nlogo: ../x.svg\n"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("image_name");
        assertThat(Layer.isLayer("layers/x/layer.yaml")).isTrue();
        assertThat(Layer.isLayer("layers/x/module.yaml")).isFalse();
    }
}
