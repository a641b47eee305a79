package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Layer;
import be.datacoach.catalogue.source.LayerReader;
import be.datacoach.catalogue.source.SourceFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The layer that this application wears over its modules, if it wears one: that of {@code DATACOACH_LAYER}. */
@ApplicationScoped
public class Layers {

    /** A version of a module, at some revision of the catalogue. */
    private record Edition(ModuleId module, int version) {}

    /** What was read at some revision. */
    private record Reading(long revision, Optional<Layer> layer, Map<Edition, Optional<ModuleContent>> worn) {}

    @Inject
    private ModuleVersions versions;

    @Inject
    private Catalogue catalogue;

    @Inject
    @ConfigProperty(name = "DATACOACH_LAYER")
    private Optional<String> chosen;

    private volatile @Nullable Reading reading;

    public Optional<Layer> worn() {
        return read().layer;
    }

    /** All layers that lie in the library, sound or not worn. */
    public List<Layer> all() {
        return versions.sharedFiles().stream()
                .map(SharedFile::file)
                .flatMap(file -> LayerReader.layer(file).stream())
                .toList();
    }

    /** A version as coaches read it here. */
    public Optional<ModuleContent> content(ModuleId module, int version) {
        Reading now = read();
        if (now.layer
                .filter(layer ->
                        layer.texts().stream().anyMatch(own -> own.module().equals(module)))
                .isEmpty()) return catalogue.content(module, version);
        return now.worn.computeIfAbsent(new Edition(module, version), edition -> over(now.layer.get(), edition));
    }

    private Optional<ModuleContent> over(Layer layer, Edition edition) {
        return versions.find(edition.module, edition.version).map(found -> {
            SourceFile file = found.file();
            return layer.over(file, catalogue.commonOf(edition.module, edition.version), edition.module)
                    .content();
        });
    }

    private Reading read() {
        long revision = catalogue.revision();
        Reading known = reading;
        if (known != null && known.revision == revision) return known;
        Optional<Layer> layer = chosen.flatMap(
                id -> all().stream().filter(one -> one.id().equals(id)).findFirst());
        Reading fresh = new Reading(revision, layer, new ConcurrentHashMap<>());
        reading = fresh;
        return fresh;
    }
}
