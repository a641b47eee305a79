package be.datacoach.intake.context;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.Scale;
import be.datacoach.catalogue.content.ContextForm.Statement;
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
import java.util.OptionalDouble;

/**
 * A coach tells about the own position at school, whole: a question without an answer says «I don't know». The answers to
 * the statements of a scale are kept for the coach alone; rules only ever see what they make together.
 */
@ApplicationScoped
public class TellOwnPosition {
    @Inject
    private CoachFacts facts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<FactsChanged> changes;

    /** @param statements answers from 1 to 5, by {@link Scale#answerTo} */
    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    @Transactional
    public Told tell(Map<AttributeId, Value> answers, Map<AttributeId, Integer> statements) {
        ContextForm form = catalogue.contextForm();
        List<AttributeId> wrong = AnswerCheck.wrong(answers, form.coach(), catalogue.curriculum());
        if (wrong.isEmpty()) wrong = wrong(statements, form.scales());
        if (!wrong.isEmpty()) return new Told.Refused(wrong);
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        form.coach()
                .forEach(question ->
                        told.put(question.attribute(), Optional.ofNullable(answers.get(question.attribute()))));
        form.scales().forEach(scale -> told.putAll(told(scale, statements)));
        boolean changed = facts.tell(user.id(), told);
        if (changed) changes.fire(new FactsChanged(user.id(), FactsChanged.POSITION));
        return new Told.Kept(changed);
    }

    static List<AttributeId> wrong(Map<AttributeId, Integer> statements, List<Scale> scales) {
        List<AttributeId> asked = scales.stream()
                .flatMap(scale -> scale.statements().stream().map(scale::answerTo))
                .toList();
        return statements.entrySet().stream()
                .filter(one -> !asked.contains(one.getKey())
                        || one.getValue() < ScaleScore.LOWEST
                        || one.getValue() > ScaleScore.HIGHEST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Each answer, and what they make together. */
    private static Map<AttributeId, Optional<Value>> told(Scale scale, Map<AttributeId, Integer> statements) {
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        Map<String, Integer> answers = new HashMap<>();
        for (Statement statement : scale.statements()) {
            Optional<Integer> answer = Optional.ofNullable(statements.get(scale.answerTo(statement)));
            answer.ifPresent(points -> answers.put(statement.id(), points));
            told.put(scale.answerTo(statement), answer.map(points -> Value.of(points.doubleValue())));
        }
        OptionalDouble score = ScaleScore.of(scale, answers);
        told.put(scale.attribute(), score.isPresent() ? Optional.of(Value.of(score.getAsDouble())) : Optional.empty());
        return told;
    }
}
