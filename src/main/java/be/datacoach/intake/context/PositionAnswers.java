package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.Statements;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.intake.AnswerCheck;
import be.datacoach.intake.CoachFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a form says about the own position, whole: a question without an answer says «I don't know».
 *
 * @param ratings answers to statements, by {@link Statements#answerTo}
 */
public record PositionAnswers(
        Map<AttributeId, Value> answers, Map<AttributeId, Integer> ratings, Appointment appointment) {

    /** The first and the last day as a data coach, where they are told. */
    public record Appointment(Optional<LocalDate> from, Optional<LocalDate> until) {

        /** Whether it ends before it begins. */
        public boolean isReversed() {
            return from.filter(first -> until.filter(first::isAfter).isPresent())
                    .isPresent();
        }
    }

    public PositionAnswers {
        answers = Map.copyOf(answers);
        ratings = Map.copyOf(ratings);
    }

    /** Which of these answers are to no question, or no answer to theirs. */
    public List<AttributeId> wrong(ContextForm form, Curriculum curriculum) {
        List<AttributeId> wrong = AnswerCheck.wrong(answers, form.coach(), curriculum);
        Stream<AttributeId> unrated = ratings.entrySet().stream()
                .filter(one -> form.scales().stream().noneMatch(scale -> takes(scale, one)))
                .map(Map.Entry::getKey)
                .sorted();
        Stream<AttributeId> days = appointment.isReversed() ? Stream.of(CoachFacts.APPOINTED_UNTIL) : Stream.empty();
        return Stream.of(wrong.stream(), unrated, days).flatMap(all -> all).toList();
    }

    private static boolean takes(Statements scale, Map.Entry<AttributeId, Integer> rating) {
        return scale.steps().holds(rating.getValue())
                && scale.items().stream().map(scale::answerTo).anyMatch(rating.getKey()::equals);
    }

    /** What is known then, and what is not known any more: each answer, and what the statements make together. */
    public Map<AttributeId, Optional<Value>> told(ContextForm form) {
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        form.coach()
                .forEach(question ->
                        told.put(question.attribute(), Optional.ofNullable(answers.get(question.attribute()))));
        form.scales().forEach(scale -> told.putAll(told(scale)));
        told.put(CoachFacts.APPOINTED_FROM, day(appointment.from));
        told.put(CoachFacts.APPOINTED_UNTIL, day(appointment.until));
        return told;
    }

    private Map<AttributeId, Optional<Value>> told(Statements scale) {
        Map<AttributeId, Optional<Value>> told = new HashMap<>();
        Map<String, Integer> rated = new HashMap<>();
        for (Rated item : scale.items()) {
            Optional<Integer> rating = Optional.ofNullable(ratings.get(scale.answerTo(item)));
            rating.ifPresent(points -> rated.put(item.id(), points));
            told.put(scale.answerTo(item), rating.map(points -> Value.of(points.doubleValue())));
        }
        OptionalDouble score = ScaleScore.of(scale, rated);
        told.put(scale.attribute(), score.isPresent() ? Optional.of(Value.of(score.getAsDouble())) : Optional.empty());
        return told;
    }

    private static Optional<Value> day(Optional<LocalDate> day) {
        return day.map(one -> Value.of(one.toString()));
    }
}
