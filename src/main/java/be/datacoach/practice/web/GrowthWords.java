package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.OwnPath.StepState;
import be.datacoach.assignment.growth.CompetencyGrowth;
import be.datacoach.assignment.plan.Snapshots.FirstKnown;
import be.datacoach.catalogue.content.instrument.Thresholds;
import be.datacoach.evidence.Reached;
import be.datacoach.intake.scoring.Growth;
import be.datacoach.platform.Phrases;
import be.datacoach.practice.ReadProgress.OwnProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts growth into words: never a number, and for attitudes not even a place between two words. */
record GrowthWords(OwnProgress progress, Thresholds limits, Phrases phrases, Clock clock) {
    private static final String KEY = "learner_progress.";

    /** Where a word is drawn when the place between two words would say too much. */
    private static final int[] MIDDLE = {20, 50, 70, 90};

    /** The highest score that a level, 0 to 3, stands for: the next one begins above it. */
    private static final int[] MOST_AT_LEVEL = {39, 59, 79, 100};

    CompetencyRow row(CompetencyGrowth growth) {
        return new CompetencyRow(
                growth.competency().label().in(phrases.locale()),
                grew(growth),
                phrases.say(KEY + "sure." + growth.now().word(), growth.now().items()),
                by(growth),
                next(growth),
                GrowthChart.of(
                        scores(growth).stream()
                                .map(score -> drawn(growth, score))
                                .toList(),
                        growth.now().word()));
    }

    private String grew(CompetencyGrowth growth) {
        List<Integer> scores = scores(growth);
        if (scores.isEmpty()) {
            return phrases.say(KEY + "unknown");
        }
        String before = word(scores.get(0));
        String now = word(scores.get(scores.size() - 1));
        String first = first(growth, before);
        if (scores.size() == 1) {
            return first;
        }
        return first + " " + (before.equals(now) ? phrases.say(KEY + "same") : phrases.say(KEY + "now", now));
    }

    private String first(CompetencyGrowth growth, String word) {
        if (growth.first().isPresent()) {
            FirstKnown first = growth.first().get();
            String how = first.mastery().performance().isPresent() ? "measured" : "said";
            return phrases.say(KEY + "first." + how, day(first.day()), word);
        }
        return growth.since().stream()
                .findFirst()
                .map(reached -> phrases.say(KEY + "first.module", title(reached.module()), word))
                .orElseGet(() -> phrases.say(KEY + "first.known", word));
    }

    /** From the first measure to now; what is known now is the last of them. */
    private static List<Integer> scores(CompetencyGrowth growth) {
        List<Integer> scores = new ArrayList<>();
        int first = growth.first().map(one -> one.mastery().score()).orElse(0);
        growth.first().ifPresent(one -> scores.add(first));
        growth.since().stream()
                .map(one -> told(one.score(), one.level(), first))
                .forEach(scores::add);
        growth.now().score().ifPresent(score -> {
            int now =
                    growth.since().isEmpty() ? score : told(score, growth.now().level(), first);
            if (scores.isEmpty() || scores.get(scores.size() - 1) != now) {
                scores.add(now);
            }
        });
        return scores;
    }

    /** Full marks in a module for beginners make nobody strong: a module says no more than the level that it grants. */
    private static int told(int score, int level, int first) {
        return Math.min(score, Math.max(first, MOST_AT_LEVEL[level]));
    }

    private int drawn(CompetencyGrowth growth, int score) {
        return growth.competency().attitude() ? MIDDLE[Growth.of(score, limits).ordinal()] : score;
    }

    private String word(int score) {
        return phrases.say(KEY + "band." + Growth.of(score, limits));
    }

    /** What failed is not told here: it is held against nobody. */
    private String by(CompetencyGrowth growth) {
        List<String> passed = growth.since().stream()
                .filter(Reached::passed)
                .map(reached -> title(reached.module()))
                .distinct()
                .toList();
        return passed.isEmpty() ? "" : phrases.say(KEY + "by", listed(passed));
    }

    private String next(CompetencyGrowth growth) {
        List<Step> open = progress.own().path().steps().stream()
                .filter(step -> progress.own().state(step.module()) != StepState.FINISHED)
                .filter(step -> progress.own()
                        .curriculum()
                        .module(step.module())
                        .grants(growth.competency().id(), 1))
                .toList();
        int minutes = open.stream().mapToInt(progress::minutesLeft).sum();
        return open.stream()
                .findFirst()
                .map(step -> phrases.say(KEY + "to_come", title(step.module()), phrases.duration(minutes)))
                .orElseGet(() -> phrases.say(KEY + "nothing_to_come"));
    }

    private String title(ModuleId module) {
        return Optional.of(module)
                .flatMap(progress.own().curriculum()::find)
                .map(one -> "«" + one.texts().title().in(phrases.locale()) + "»")
                .orElse(module.code());
    }

    private String day(LocalDate day) {
        return phrases.day(day, LocalDate.now(clock));
    }

    private static String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
