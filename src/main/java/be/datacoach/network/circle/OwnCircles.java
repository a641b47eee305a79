package be.datacoach.network.circle;

import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The circles of a coach, first on <em>Samen</em>. */
@ApplicationScoped
class OwnCircles implements SharedWith {
    @Inject
    private FindOwnCircles findOwnCircles;

    @Override
    public int place() {
        return 100;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        FindOwnCircles.Own own = findOwnCircles.own();
        List<Line> lines = Stream.concat(own.circles().stream(), own.over().stream())
                .map(circle -> new Line(
                        circle.name(),
                        "/learner/circle?uid=" + circle.uid(),
                        phrases.say("learner_together.kind."
                                + (circle.over() ? "over" : circle.key().kind()))))
                .toList();
        return Optional.of(lines)
                .filter(some -> !some.isEmpty())
                .map(some -> new Section("circles", phrases.say("learner_together.circles"), "", some));
    }
}
