package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Action;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The blocks that rules add. Against a previous path at most two at once; and what would take more than a fifth of
 * the budget is asked, not decided: the learner's answer decides.
 */
final class Extras {

    private static final int MOST_NEW = 2;

    private final List<Decision.AddBlock> added = new ArrayList<>();
    private final List<Decision> waiting = new ArrayList<>();
    private final List<Decision> questions = new ArrayList<>();

    static Extras of(PlanningCase planning, Firings firings, Set<ModuleId> modules) {
        var extras = new Extras();
        List<Decision.AddBlock> before = before(planning);
        extras.keepOpened(planning, before);
        int minutesLeft = Budget.of(planning).minutes() / 5;
        int fresh = 0;
        for (Decision.AddBlock block : asked(planning, firings, modules)) {
            if (extras.has(block)) continue;
            boolean isNew = planning.previous().isPresent() && before.stream().noneMatch(block::sameAs);
            Optional<Boolean> answer = planning.learner().answer(block.reason().rule(), block.target());
            if (answer.filter(yes -> !yes).isPresent() && block.reason().contestable()) continue;
            if (block.minutes() > minutesLeft && answer.isEmpty()) extras.questions.add(block);
            else if (isNew && fresh == MOST_NEW) extras.waiting.add(block);
            else {
                if (isNew) fresh++;
                minutesLeft = Math.max(0, minutesLeft - block.minutes());
                extras.added.add(block);
            }
        }
        return extras;
    }

    /** A block that two rules ask for is there once, for the reason of the higher authority. */
    private boolean has(Decision.AddBlock block) {
        return blocks(block.about()).anyMatch(other -> other.block().equals(block.block()));
    }

    List<BlockId> in(ModuleId module) {
        return blocks(module).map(Decision.AddBlock::block).distinct().toList();
    }

    int minutes(ModuleId module) {
        return blocks(module).mapToInt(Decision.AddBlock::minutes).sum();
    }

    List<Decision.AddBlock> decisions() {
        return added;
    }

    List<Decision> waiting() {
        return waiting;
    }

    List<Decision> questions() {
        return questions;
    }

    private Stream<Decision.AddBlock> blocks(ModuleId module) {
        return added.stream().filter(block -> block.about().equals(module));
    }

    private static List<Decision.AddBlock> before(PlanningCase planning) {
        return planning.previous().stream()
                .map(LearningPath::decisions)
                .flatMap(List::stream)
                .filter(Decision.AddBlock.class::isInstance)
                .map(Decision.AddBlock.class::cast)
                .toList();
    }

    private void keepOpened(PlanningCase planning, List<Decision.AddBlock> before) {
        before.stream()
                .filter(block -> planning.learner().record(block.about()).isPresent())
                .forEach(added::add);
    }

    private static List<Decision.AddBlock> asked(PlanningCase planning, Firings firings, Set<ModuleId> modules) {
        var curriculum = planning.curriculum();
        return firings.doing(Action.AddBlock.class)
                .filter(doing -> modules.contains(doing.action().module()))
                .filter(doing ->
                        planning.learner().record(doing.action().module()).isEmpty())
                .map(doing -> new Decision.AddBlock(
                        doing.action().module(),
                        doing.action().block(),
                        curriculum
                                .module(doing.action().module())
                                .extras()
                                .getOrDefault(doing.action().block(), 0),
                        doing.firing().reason(curriculum)))
                .toList();
    }
}
