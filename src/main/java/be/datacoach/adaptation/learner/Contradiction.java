package be.datacoach.adaptation.learner;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Facts;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Facts that cannot be true of one person at the same time, because one is computed from the other.
 *
 * @param about the attribute that does not fit
 * @param with the attribute that it does not fit with
 */
public record Contradiction(Kind kind, AttributeId about, AttributeId with) {

    /** What does not fit. */
    public enum Kind {
        /** A result on items that were never answered. */
        RESULT_WITHOUT_ITEMS,
        /** Items were answered, and there is no result. */
        ITEMS_WITHOUT_RESULT,
        /** G = S − P, and there is no P. */
        GAP_WITHOUT_RESULT,
        /** P + G = S lies between 0 and 100. */
        GAP_OUT_OF_REACH,
        /** M = round(w·P + (1 − w)·S) is another number. */
        MASTERY_OF_OTHER_SCORES,
        /** More answers to single items than there were items. */
        MORE_ANSWERS_THAN_ITEMS,
        /** With these answers P is higher or lower. */
        RESULT_OF_OTHER_ANSWERS,
        /** Trust in the data is half the trust in the team, half the answers to two statements. */
        TRUST_OUT_OF_REACH,
        /** A school leader who leads nobody. */
        LEADER_WHO_DOES_NOT_LEAD,
        /** A blind spot is a task of little importance; all of them matter here. */
        NO_BLIND_SPOT_LEFT
    }

    private static final AttributeId TRUST = new AttributeId("context.trust");
    private static final AttributeId TEAM_TRUST = new AttributeId("culture.F1");
    private static final AttributeId ROLE = new AttributeId("coach.role");
    private static final AttributeId LEADER = new AttributeId("coach.leader");
    private static final AttributeId BLIND_SPOT = new AttributeId("blindSpot");
    /** With importance at most 2 and coverage at least 1, the need of a blind spot is at most 2. */
    private static final double MOST_NEED_OF_BLIND_SPOT = 2;

    private static final List<String> COACHING_TASKS = List.of("T11", "T12", "T13", "T14", "T15");

    /**
     * @param assessed competencies whose mastery a finished module has changed since
     */
    public static List<Contradiction> in(
            Map<AttributeId, Fact> known, Collection<Competency> competencies, Set<CompetencyId> assessed) {
        var facts = Facts.of(known);
        var found = new ArrayList<Contradiction>();
        for (Competency competency : competencies) {
            scores(competency, facts, assessed.contains(competency.id()), found);
        }
        answers(facts, found);
        context(facts, found);
        return found;
    }

    private static void scores(Competency competency, Facts facts, boolean assessed, List<Contradiction> found) {
        AttributeId items = of("evidence", competency);
        AttributeId result = of("performance", competency);
        AttributeId gap = of("gap", competency);
        AttributeId mastery = of("mastery", competency);
        OptionalDouble p = facts.number(result);
        OptionalDouble g = facts.number(gap);
        OptionalDouble answered = facts.number(items);
        if (answered.isPresent() && answered.getAsDouble() == 0 && p.isPresent()) {
            found.add(new Contradiction(Kind.RESULT_WITHOUT_ITEMS, result, items));
        }
        if (answered.orElse(0) > 0 && p.isEmpty()) {
            found.add(new Contradiction(Kind.ITEMS_WITHOUT_RESULT, items, result));
        }
        if (g.isEmpty()) return;
        if (p.isEmpty()) {
            found.add(new Contradiction(Kind.GAP_WITHOUT_RESULT, gap, result));
            return;
        }
        double s = p.getAsDouble() + g.getAsDouble();
        if (s < 0 || s > 100) found.add(new Contradiction(Kind.GAP_OUT_OF_REACH, gap, result));
        long m =
                Math.round(competency.performanceWeight() * p.getAsDouble() + (1 - competency.performanceWeight()) * s);
        OptionalDouble told = facts.number(mastery);
        if (!assessed && told.isPresent() && told.getAsDouble() != m) {
            found.add(new Contradiction(Kind.MASTERY_OF_OTHER_SCORES, mastery, result));
        }
    }

    /** The data literacy items are items of C2: each is right or not, so P lies between two bounds. */
    private static void answers(Facts facts, List<Contradiction> found) {
        var items = new AttributeId("evidence.C2");
        var result = new AttributeId("performance.C2");
        long told = 0;
        long right = 0;
        for (int skill = 1; skill <= 8; skill++) {
            var answer = facts.about(new AttributeId("skill.DL" + skill)).map(Fact::value);
            if (answer.isPresent()) told++;
            if (answer.filter(Value.of("RIGHT")::equals).isPresent()) right++;
        }
        OptionalDouble count = facts.number(items);
        OptionalDouble p = facts.number(result);
        if (count.isEmpty() || told == 0) return;
        double n = count.getAsDouble();
        if (told > n) {
            found.add(new Contradiction(Kind.MORE_ANSWERS_THAN_ITEMS, items, new AttributeId("skill.DL1")));
        } else if (p.isPresent()
                && (p.getAsDouble() < Math.floor(100 * right / n)
                        || p.getAsDouble() > Math.ceil(100 * (n - told + right) / n))) {
            found.add(new Contradiction(Kind.RESULT_OF_OTHER_ANSWERS, result, new AttributeId("skill.DL1")));
        }
    }

    private static void context(Facts facts, List<Contradiction> found) {
        OptionalDouble trust = facts.number(TRUST);
        OptionalDouble team = facts.number(TEAM_TRUST);
        if (trust.isPresent() && team.isPresent()) {
            double half = team.getAsDouble() / 2;
            if (trust.getAsDouble() < Math.floor(half) || trust.getAsDouble() > Math.ceil(half + 50)) {
                found.add(new Contradiction(Kind.TRUST_OUT_OF_REACH, TRUST, TEAM_TRUST));
            }
        }
        if (says(facts, ROLE, "SCHOOL_LEADER") && says(facts, LEADER, "NO")) {
            found.add(new Contradiction(Kind.LEADER_WHO_DOES_NOT_LEAD, LEADER, ROLE));
        }
        boolean allMatter = COACHING_TASKS.stream()
                .allMatch(task -> facts.number(new AttributeId("need." + task)).orElse(0) > MOST_NEED_OF_BLIND_SPOT);
        if (says(facts, BLIND_SPOT, "YES") && allMatter) {
            found.add(new Contradiction(Kind.NO_BLIND_SPOT_LEFT, BLIND_SPOT, new AttributeId("need.T11")));
        }
    }

    private static boolean says(Facts facts, AttributeId attribute, String word) {
        return facts.about(attribute)
                .map(Fact::value)
                .filter(Value.of(word)::equals)
                .isPresent();
    }

    private static AttributeId of(String kind, Competency competency) {
        return new AttributeId(kind + "." + competency.id());
    }
}
