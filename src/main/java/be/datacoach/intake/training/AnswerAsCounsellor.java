package be.datacoach.intake.training;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.intake.AnswerCheck;
import be.datacoach.intake.CoachFacts;
import be.datacoach.intake.FactsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A counsellor answers what is asked first, whole: a question without an answer says «I don't know». The first time, this
 * begins their path.
 */
@ApplicationScoped
public class AnswerAsCounsellor {

    @Inject
    private Catalogue catalogue;

    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<FactsChanged> changes;

    /** @return the answers that are to no question, or no answer to theirs; then nothing was kept */
    @Requires(Permission.TRAIN_ONESELF)
    @Transactional
    public List<AttributeId> answer(Map<AttributeId, Value> answers) {
        List<Question> questions = catalogue.firstScreen(LearnerKind.COUNSELLOR).questions();
        List<AttributeId> wrong = AnswerCheck.wrong(answers, questions, catalogue.curriculum(LearnerKind.COUNSELLOR));
        if (!wrong.isEmpty()) return wrong;
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        questions.forEach(
                question -> told.put(question.attribute(), Optional.ofNullable(answers.get(question.attribute()))));
        if (facts.tell(user.id(), told)) {
            changes.fire(new FactsChanged(user.id(), LearnerKind.COUNSELLOR, FactsChanged.FIRST_SCREEN));
        }
        return List.of();
    }
}
