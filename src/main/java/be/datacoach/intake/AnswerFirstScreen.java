package be.datacoach.intake;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
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
    private Event<FactsChanged> changes;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome answer(Map<AttributeId, Value> answers) {
        List<Question> questions = catalogue.firstScreen().questions();
        List<AttributeId> wrong = AnswerCheck.wrong(answers, questions, catalogue.curriculum());
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        boolean changed = keep(answers, questions);
        if (changed) {
            changes.fire(new FactsChanged(user.id(), FactsChanged.FIRST_SCREEN));
        }
        return new Outcome.Kept(changed);
    }

    private boolean keep(Map<AttributeId, Value> answers, List<Question> questions) {
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        questions.forEach(
                question -> told.put(question.attribute(), Optional.ofNullable(answers.get(question.attribute()))));
        return facts.tell(user.id(), told);
    }
}
