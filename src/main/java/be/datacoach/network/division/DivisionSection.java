package be.datacoach.network.division;

import be.datacoach.network.circle.SharedWith;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** On <em>Samen</em>: that a coach may divide learning with others at school. */
@ApplicationScoped
class DivisionSection implements SharedWith {
    @Inject
    private ReadDivision readDivision;

    @Override
    public int place() {
        return 400;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        if (!readDivision.isOffered()) return Optional.empty();
        Line line = Line.of(phrases.say("learner_together.division.open"), "/learner/division");
        return Optional.of(new Section("division", phrases.say("learner_together.division"), "", List.of(line)));
    }
}
