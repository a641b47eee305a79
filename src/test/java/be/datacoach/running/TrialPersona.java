package be.datacoach.running;

import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.assignment.given.Gift;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.given.GivenPaths;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * Lets whoever asks be somebody of whom all this is known already, before they answer the first screen:
 * /trial/persona?fact=mastery.C2=75=sure&amp;mandatory=M12&amp;target=C1=2&amp;deadline=2027-06-30
 */
@Named
@RequestScoped
public class TrialPersona {
    @Inject
    private CoachFacts facts;

    @Inject
    private GivenPaths paths;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Transactional
    public String getOutcome() {
        facts.tell(user.id(), told(true), Fact.Giver.COMPUTED);
        facts.tell(user.id(), told(false), Fact.Giver.LEARNER);
        GivenPath path = new GivenPath(user.id(), clock.instant());
        path.give(
                Gift.of(new Assignment(
                        sent("target")
                                .collect(Collectors.toMap(
                                        one -> new CompetencyId(one[0]), one -> Integer.valueOf(one[1]))),
                        sent("mandatory").map(one -> new ModuleId(one[0])).collect(Collectors.toSet()),
                        sent("deadline").map(one -> LocalDate.parse(one[0])).findFirst())),
                new GivenPath.Giving(user.id(), null, "persona", clock.instant()));
        paths.add(path);
        return "told";
    }

    private static Map<AttributeId, Optional<Value>> told(boolean sure) {
        return sent("fact")
                .filter(one -> Set.of(one).contains("sure") == sure)
                .collect(Collectors.toMap(one -> new AttributeId(one[0]), one -> Optional.of(value(one[1]))));
    }

    private static Value value(String word) {
        return word.matches("-?[0-9.]+") ? Value.of(Double.parseDouble(word)) : Value.of(word);
    }

    private static Stream<String[]> sent(String name) {
        return Stream.ofNullable(Faces.getRequestParameterValues(name))
                .flatMap(Arrays::stream)
                .map(one -> one.split("="));
    }
}
