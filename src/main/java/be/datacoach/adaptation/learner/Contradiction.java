package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Truth;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Facts that cannot be true of one person at the same time: one is computed from the other, or a {@link Tie} of the
 * curriculum holds between them.
 *
 * @param about the attribute that does not fit
 * @param with the attribute that it does not fit with
 * @param because why the tie holds; empty for scores
 */
public record Contradiction(Kind kind, AttributeId about, AttributeId with, Text because) {

    /** What does not fit. */
    public enum Kind {
        /** A result on items that were never answered. */
        RESULT_WITHOUT_ITEMS,
        /** Items were answered, and there is no result. */
        ITEMS_WITHOUT_RESULT,
        /** A gap is the distance from a result, and there is none. */
        GAP_WITHOUT_RESULT,
        /** No self-estimate S between 0 and 100 gives this gap. */
        GAP_OUT_OF_REACH,
        /** M = round(w·P + (1 − w)·S) is another number, for every S that the gap allows. */
        MASTERY_OF_OTHER_SCORES,
        /** More answers to single items than there were items. */
        MORE_ANSWERS_THAN_ITEMS,
        /** With these answers P is higher or lower. */
        RESULT_OF_OTHER_ANSWERS,
        /** A number that is too far from what is a share of it. */
        SHARE_OUT_OF_REACH,
        /** What the curriculum says is true of nobody. */
        TRUE_OF_NOBODY
    }

    private static final Text NO_WORDS = Text.of("");

    static Contradiction ofScores(Kind kind, AttributeId about, AttributeId with) {
        return new Contradiction(kind, about, with, NO_WORDS);
    }

    /**
     * @param assessed competencies whose mastery a finished module has changed since
     */
    public static List<Contradiction> in(
            Map<AttributeId, Fact> known, Curriculum curriculum, Set<CompetencyId> assessed) {
        var facts = Facts.of(known);
        var found = new ArrayList<Contradiction>();
        for (Competency competency : curriculum.competencies()) {
            found.addAll(new Scores(competency, facts).contradictions(assessed.contains(competency.id())));
        }
        for (Tie tie : curriculum.ties()) {
            if (tie instanceof Tie.Never never) never(never, facts, found);
            else if (tie instanceof Tie.Share share) share(share, facts, curriculum, found);
            else answers((Tie.Items) tie, facts, found);
        }
        return found;
    }

    private static void never(Tie.Never tie, Facts facts, List<Contradiction> found) {
        if (tie.when().truth(facts) != Truth.TRUE) return;
        List<AttributeId> asked = tie.when().asks().distinct().toList();
        found.add(new Contradiction(
                Kind.TRUE_OF_NOBODY, asked.get(0), asked.get(Math.min(1, asked.size() - 1)), tie.because()));
    }

    private static void share(Tie.Share tie, Facts facts, Curriculum curriculum, List<Contradiction> found) {
        OptionalDouble whole = facts.number(tie.whole());
        OptionalDouble part = facts.number(tie.part());
        if (whole.isEmpty() || part.isEmpty()) return;
        boolean fits = curriculum
                .attribute(tie.whole())
                .map(attribute ->
                        tie.fits(whole.getAsDouble(), part.getAsDouble(), (Domain.Numbers) attribute.domain()))
                .orElse(true);
        if (!fits) found.add(new Contradiction(Kind.SHARE_OUT_OF_REACH, tie.whole(), tie.part(), tie.because()));
    }

    /** Each item is right or not, so P lies between two bounds. */
    private static void answers(Tie.Items tie, Facts facts, List<Contradiction> found) {
        var items = new AttributeId("evidence." + tie.competency());
        var result = new AttributeId("performance." + tie.competency());
        List<Value> told = tie.answers().stream()
                .flatMap(answer -> facts.about(answer).map(Fact::value).stream())
                .toList();
        long right = told.stream().filter(Value.of(Tie.Items.RIGHT)::equals).count();
        OptionalDouble count = facts.number(items);
        OptionalDouble p = facts.number(result);
        if (count.isEmpty() || told.isEmpty()) return;
        AttributeId first = tie.answers().get(0);
        double n = count.getAsDouble();
        if (told.size() > n) {
            found.add(new Contradiction(Kind.MORE_ANSWERS_THAN_ITEMS, items, first, tie.because()));
        } else if (p.isPresent()
                && (p.getAsDouble() < Math.floor(100 * right / n)
                        || p.getAsDouble() > Math.ceil(100 * (n - told.size() + right) / n))) {
            found.add(new Contradiction(Kind.RESULT_OF_OTHER_ANSWERS, result, first, tie.because()));
        }
    }
}
