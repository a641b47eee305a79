package be.datacoach.intake.context;

import be.datacoach.access.CurrentUser;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.CoachFacts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the coach who asks says of a school: to everybody there, and for the own path. */
@ApplicationScoped
class SchoolVoice {
    @Inject
    private SchoolFacts schoolFacts;

    @Inject
    private CoachFacts coachFacts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @return whether this coach said anything else before, or nothing */
    boolean say(School school, Map<AttributeId, Value> answers) {
        Map<String, Voices> voices = schoolFacts.voicesAt(school.id());
        Map<AttributeId, Optional<Value>> own = new HashMap<>();
        boolean changed = false;
        for (Map.Entry<AttributeId, Value> answer : answers.entrySet()) {
            own.put(answer.getKey(), Optional.of(answer.getValue()));
            changed |= say(school, answer.getKey().name(), answer.getValue().toString(), voices);
        }
        return coachFacts.tell(user.id(), own) || changed;
    }

    private boolean say(School school, String attribute, String value, Map<String, Voices> voices) {
        boolean said = Optional.ofNullable(voices.get(attribute))
                .flatMap(all -> all.of(user.id()))
                .filter(before -> before.value().equals(value))
                .isPresent();
        if (!said) schoolFacts.add(SchoolFact.byCoach(school.id(), attribute, value, user.id(), clock.instant()));
        return !said;
    }
}
