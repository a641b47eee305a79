package be.datacoach.intake;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A coach answers the first screen, whole: a question without an answer says «I don't know», also where there was an
 * answer before. What stays the same keeps its date.
 */
@ApplicationScoped
public class AnswerFirstScreen {

    /** What came of it. */
    public sealed interface Outcome {
        /** Kept; {@code changed} when it differs from what was known. */
        record Kept(boolean changed) implements Outcome {}

        /** Nothing was kept, because these are no questions of the first screen or no answers to them. */
        record Refused(List<AttributeId> wrong) implements Outcome {
            public Refused {
                wrong = List.copyOf(wrong);
            }
        }
    }

    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<FactsChanged> changes;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome answer(Map<AttributeId, Value> answers) {
        List<Question> questions = catalogue.firstScreen().questions();
        List<AttributeId> wrong = wrong(answers, questions, catalogue.curriculum());
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        boolean changed = keep(answers, questions);
        if (changed) {
            changes.fire(new FactsChanged(user.id(), FactsChanged.FIRST_SCREEN));
        }
        return new Outcome.Kept(changed);
    }

    /** A form can be made by hand: what it may say is decided here, not on the page. */
    static List<AttributeId> wrong(Map<AttributeId, Value> answers, List<Question> questions, Curriculum curriculum) {
        return answers.entrySet().stream()
                .filter(answer -> !asked(answer.getKey(), questions) || !holds(answer, curriculum))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean asked(AttributeId attribute, List<Question> questions) {
        return questions.stream().map(Question::attribute).anyMatch(attribute::equals);
    }

    private static boolean holds(Map.Entry<AttributeId, Value> answer, Curriculum curriculum) {
        return curriculum
                .attribute(answer.getKey())
                .filter(attribute -> attribute.domain().holds(answer.getValue()))
                .isPresent();
    }

    private boolean keep(Map<AttributeId, Value> answers, List<Question> questions) {
        Map<AttributeId, CoachFact> before = facts.newest(user.id());
        boolean changed = false;
        for (Question question : questions) {
            AttributeId id = question.attribute();
            Optional<Value> now = Optional.ofNullable(answers.get(id));
            CoachFact told = before.get(id);
            if (told == null || !told.answer().equals(now)) {
                facts.add(new CoachFact(user.id(), id, now, clock.instant()));
                changed = true;
            }
        }
        return changed;
    }
}
