package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.image.ImageName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code layers/ID/layer.yaml}. */
public final class LayerReader {

    private LayerReader() {}

    /** The layer of a file that is one, and sound. */
    public static Optional<Layer> layer(SourceFile file) {
        return Layer.isLayer(file.path()) ? read(file).value() : Optional.empty();
    }

    public static LibraryReader.Read<Layer> read(SourceFile file) {
        var findings = new Findings();
        Optional<Element> top = file.top(findings);
        if (top.isEmpty()) return new LibraryReader.Read<>(Optional.empty(), findings.all());
        return LibraryReader.Read.of(layer(top.get().allowing(Set.of("id", "name", "logo", "texts"))), findings);
    }

    /** What is wrong with the layers among the files of a library. */
    static List<Finding> findings(Collection<SourceFile> files) {
        var findings = new ArrayList<Finding>();
        for (SourceFile file : files) {
            if (!Layer.isLayer(file.path())) continue;
            LibraryReader.Read<Layer> layer = read(file);
            findings.addAll(layer.findings());
            layer.value().map(one -> one.findings(ModuleTexts.of(files))).ifPresent(findings::addAll);
        }
        return findings;
    }

    private static Layer layer(Element top) {
        String logo = top.text("logo", "");
        if (!logo.isEmpty() && !ImageName.holds(logo)) top.find("logo").ifPresent(place -> place.wrong("image_name"));
        return new Layer(
                top.text("id"),
                Texts.bilingual(top, "name"),
                logo,
                top.optionalList("texts").stream().map(LayerReader::own).toList());
    }

    private static Layer.Own own(Element element) {
        element.allowing(Set.of("module", "path", "words"));
        String module = element.text("module");
        String path = element.text("path");
        return new Layer.Own(
                new ModuleId(module), path, element.text("words"), element.finding("unknown_layer_text", module, path));
    }
}
