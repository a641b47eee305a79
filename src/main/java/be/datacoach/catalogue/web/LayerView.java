package be.datacoach.catalogue.web;

import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.source.Layer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The service whose layer is worn, on the pages of learners. */
@Named
@RequestScoped
public class LayerView {

    @Inject
    private Layers layers;

    /** Whether there is a logo to show. */
    public boolean isMarked() {
        return layer().filter(layer -> !layer.logo().isEmpty()).isPresent();
    }

    public String getName() {
        return layer().map(layer -> layer.name().in(Faces.getLocale())).orElse("");
    }

    public String getLogo() {
        return layer().map(layer -> "/learner/picture/" + layer.id() + "/" + layer.logo())
                .orElse("");
    }

    private Optional<Layer> layer() {
        return layers.worn();
    }
}
