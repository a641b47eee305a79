package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The own words of one service over modules that all share, and perhaps its logo. It travels apart: the modules stay as
 * they are, and whoever wears no layer reads them so.
 *
 * @param id also the name of its folder, {@code layers/ID/}
 * @param logo the file beside it; empty where there is none
 */
public record Layer(String id, Text name, String logo, List<Own> texts) {

    /** The folder of all layers. */
    public static final String FOLDER = "layers/";

    /**
     * A text that reads otherwise.
     *
     * @param path the names and ids that lead to it, as {@code blocks/rolfiche/fields/taken/label}
     * @param place what to say there if the module has no such text
     */
    public record Own(ModuleId module, String path, String words, Finding place) {}

    public Layer {
        texts = List.copyOf(texts);
    }

    /** Whether this is the file of a layer. */
    public static boolean isLayer(String path) {
        return path.startsWith(FOLDER) && path.endsWith("/layer.yaml");
    }

    /** The module as this service tells it; what it has no text for stays as it is. */
    public LibraryReader.ModuleFile over(SourceFile file, Common common, ModuleId module) {
        Map<String, String> own = texts.stream()
                .filter(text -> text.module.equals(module))
                .collect(Collectors.toMap(Own::path, Own::words, (one, other) -> other));
        return LibraryReader.worn(file, common, top -> Overlay.on(top, own));
    }

    /** What is wrong with it, over these modules. */
    public List<Finding> findings(java.util.function.Function<ModuleId, Optional<SourceFile>> modules) {
        return texts.stream()
                .filter(own -> modules.apply(own.module)
                        .flatMap(file -> file.top(new Findings()))
                        .filter(top -> Overlay.has(top, own.path))
                        .isEmpty())
                .map(Own::place)
                .toList();
    }
}
