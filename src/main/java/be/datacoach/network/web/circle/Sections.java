package be.datacoach.network.web.circle;

import be.datacoach.network.circle.CircleKey;
import be.datacoach.network.circle.SharedWith;
import be.datacoach.network.circle.SharedWith.Section;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.omnifaces.util.Faces;

/** What all features have to say on a page of learning together, in order. */
@RequestScoped
public class Sections {
    @Inject
    @Any
    private Instance<SharedWith> features;

    List<Section> forCoach() {
        return all(SharedWith::forCoach);
    }

    List<Section> forCircle(CircleKey circle) {
        return all((feature, phrases) -> feature.forCircle(circle, phrases));
    }

    List<Section> forCounsellor() {
        return all(SharedWith::forCounsellor);
    }

    private List<Section> all(BiFunction<SharedWith, Phrases, Optional<Section>> said) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return features.stream()
                .sorted(Comparator.comparing(SharedWith::place))
                .flatMap(feature -> said.apply(feature, phrases).stream())
                .toList();
    }
}
