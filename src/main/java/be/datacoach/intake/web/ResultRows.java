package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Ladder;
import be.datacoach.intake.result.PartResult;
import be.datacoach.intake.scoring.CompetencyScore;
import be.datacoach.intake.scoring.FactorScore;
import be.datacoach.intake.scoring.Grown;
import be.datacoach.intake.scoring.Growth;
import be.datacoach.intake.scoring.TaskNeed;
import be.datacoach.intake.web.ResultRow.Place;
import be.datacoach.platform.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** Puts scores into words: what somebody does and what comes next, and how sure that is. */
record ResultRows(Instruments instruments, Curriculum curriculum, Phrases phrases) {

    ResultRow of(CompetencyScore score) {
        Growth growth = Growth.of(score.mastery(), instruments.thresholds());
        int margin = score.certainty().margin();
        return ResultRow.around(
                score.competency().label().in(phrases.locale()),
                "learner_result.growth." + growth,
                growth(score, growth),
                phrases.say("learner_result.sure." + score.certainty(), score.items()) + gap(score),
                new Place(score.mastery(), score.mastery() - margin, score.mastery() + margin));
    }

    /** What somebody does at this level, and what the next one asks. */
    private String growth(CompetencyScore score, Growth growth) {
        List<Text> levels =
                instruments.ladder(score.competency().id()).map(Ladder::levels).orElse(List.of());
        int now = growth == Growth.EXPLORING ? 0 : growth.level();
        String next = now < levels.size() ? levels.get(now).in(phrases.locale()) : "";
        return now == 0
                ? phrases.say("learner_result.growth.first", next)
                : levels.get(now - 1).in(phrases.locale()) + " " + phrases.say("learner_result.growth.next", next);
    }

    /** The second time, beside the first: a sentence on growth, and how sure it is; who they are is never graded. */
    ResultRow of(Grown grown) {
        Growth first = Growth.of(grown.before().performance(), instruments.thresholds());
        Growth now = Growth.of(grown.now().performance(), instruments.thresholds());
        return ResultRow.around(
                grown.competency().label().in(phrases.locale()),
                "learner_result.growth." + now,
                phrases.say("learner_result.grown." + grown.direction()),
                phrases.say(
                        "learner_result.grown.sure",
                        grown.now().items(),
                        phrases.say("learner_result.growth." + first).toLowerCase(phrases.locale())),
                new Place(
                        grown.now().performance(),
                        Math.min(grown.before().performance(), grown.now().performance()),
                        Math.max(grown.before().performance(), grown.now().performance())));
    }

    private String gap(CompetencyScore score) {
        int gap = score.gap().orElse(0);
        double matters = instruments.thresholds().of("confidence");
        if (gap > matters) return " " + phrases.say("learner_result.gap.over");
        return gap < -matters ? " " + phrases.say("learner_result.gap.under") : "";
    }

    ResultRow of(FactorScore score) {
        FactorScore.Band band = FactorScore.Band.of(score.score(), instruments.thresholds());
        return ResultRow.around(
                name("culture." + score.factor()),
                "learner_result.culture." + band,
                sentence(score.factor(), band),
                phrases.say("learner_result.sure.culture", score.answers()),
                new Place(score.score(), score.lowest(), score.highest()));
    }

    private String sentence(String factor, FactorScore.Band band) {
        return instruments.culture().factors().stream()
                .filter(one -> one.code().equals(factor))
                .map(one -> switch (band) {
                    case FRAGILE -> one.fragile();
                    case GROWING -> one.growing();
                    case STRONG -> one.strong();
                })
                .map(text -> text.in(phrases.locale()))
                .findFirst()
                .orElse("");
    }

    ResultRow of(TaskNeed need) {
        int place = 5 * need.need();
        return ResultRow.around(
                task(need),
                "learner_result.need." + need.priority(instruments.thresholds()),
                need.owner().map(this::owner).orElseGet(() -> phrases.say("learner_result.need.owner.unknown")),
                "",
                new Place(place, 0, place));
    }

    String task(TaskNeed need) {
        return name("need." + need.task()).replaceFirst("^[^:]+: ", "");
    }

    String owner(String owner) {
        return instruments.needs().owners().stream()
                .filter(one -> one.id().equals(owner))
                .map(one -> phrases.say("learner_result.need.owner", one.label().in(phrases.locale())))
                .findFirst()
                .orElse("");
    }

    private String name(String attribute) {
        return curriculum
                .attribute(new AttributeId(attribute))
                .map(one -> one.label().in(phrases.locale()))
                .orElse(attribute);
    }

    /** The whole profile: the five greatest needs, the factors in their order, or the competencies. */
    List<ResultRow> of(PartResult.Scores scores) {
        if (!scores.needs().isEmpty()) {
            return TaskNeed.top(scores.needs()).stream().map(this::of).toList();
        }
        return Stream.of(
                        scores.factors().stream().map(this::of),
                        scores.grown().stream().map(this::of),
                        scores.competencies().stream().map(this::of))
                .flatMap(rows -> rows)
                .toList();
    }
}
