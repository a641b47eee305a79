package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tries every division there is, by the definition in docs/division.md and with nothing of how searching works. */
final class EveryDivision {

    private static final int NEVER = 1_000_000;

    private final DivisionCase division;
    private final List<Agreement> kept;
    private final List<ModuleId> needed = new ArrayList<>();

    EveryDivision(DivisionCase division, Collection<Agreement> kept) {
        this.division = division;
        this.kept = List.copyOf(kept);
        for (Need need : division.needs()) {
            teaching(need).stream()
                    .sorted()
                    .filter(module -> !needed.contains(module))
                    .forEach(needed::add);
        }
    }

    /** How many there are at most. */
    double count() {
        return Math.pow(2.0, (double) needed.size() * division.coaches().size());
    }

    private List<ModuleId> teaching(Need need) {
        return division.curriculum().task(need.task()).orElseThrow().modules();
    }

    /** The best score, or nothing when no division keeps the agreements. */
    Optional<int[]> best() {
        List<Optional<ModuleId>> beginnings = beginnings();
        return beginnings.stream().flatMap(this::scores).max(Arrays::compare);
    }

    /** With which module all begin: one that all can, as near to the start of the curriculum as there is. */
    List<Optional<ModuleId>> beginnings() {
        Set<ModuleId> common = new TreeSet<>();
        for (Coach coach : division.coaches()) {
            for (ModuleId module : needed) inOrder(coach, List.of(module)).ifPresent(common::addAll);
            for (ModuleId module : agreed(coach, true))
                inOrder(coach, List.of(module)).ifPresent(common::addAll);
        }
        common.removeIf(module -> division.coaches().size() < 2
                || !division.coaches().stream().allMatch(coach -> canTake(coach, module)));
        List<Optional<ModuleId>> first = common.stream()
                .filter(module -> division.coaches().stream()
                        .flatMap(coach -> inOrder(coach, List.of(module)).orElseThrow().stream())
                        .noneMatch(before -> !before.equals(module) && common.contains(before)))
                .map(Optional::of)
                .toList();
        return first.isEmpty() ? List.of(Optional.empty()) : first;
    }

    private boolean canTake(Coach coach, ModuleId module) {
        var all = new ArrayList<>(agreed(coach, true));
        all.add(module);
        return !knows(coach, module)
                && inOrder(coach, all).filter(order -> allowed(coach, order)).isPresent();
    }

    private Stream<int[]> scores(Optional<ModuleId> begin) {
        Stream<List<List<ModuleId>>> all = Stream.of(List.of());
        for (Coach coach : division.coaches()) {
            List<List<ModuleId>> own = shares(coach, begin);
            all = all.flatMap(before -> own.stream().map(share -> {
                var longer = new ArrayList<>(before);
                longer.add(share);
                return longer;
            }));
        }
        return all.map(this::score);
    }

    /** All that one coach may take, each in the order of learning. */
    List<List<ModuleId>> shares(Coach coach, Optional<ModuleId> begin) {
        var shares = new LinkedHashSet<List<ModuleId>>();
        for (int bits = 0; bits < 1 << needed.size(); bits++) {
            var wanted = new ArrayList<ModuleId>(begin.stream().toList());
            Set<ModuleId> chosen = new HashSet<>();
            for (int i = 0; i < needed.size(); i++) if ((bits >> i & 1) == 1) chosen.add(needed.get(i));
            wanted.addAll(needed.stream().filter(chosen::contains).toList());
            wanted.addAll(agreed(coach, true));
            inOrder(coach, wanted)
                    .filter(order -> allowed(coach, order) && order.containsAll(agreed(coach, true)))
                    .filter(order -> order.stream()
                            .allMatch(one -> !needed.contains(one)
                                    || chosen.contains(one)
                                    || begin.stream()
                                            .anyMatch(first -> inOrder(coach, List.of(first))
                                                    .orElseThrow()
                                                    .contains(one))))
                    .ifPresent(shares::add);
        }
        return List.copyOf(shares);
    }

    private boolean allowed(Coach coach, List<ModuleId> order) {
        int load = order.stream().mapToInt(one -> minutes(coach, one)).sum();
        return load <= coach.minutesAWeek() * division.weeks()
                && agreed(coach, false).stream().noneMatch(order::contains);
    }

    private List<ModuleId> agreed(Coach coach, boolean takes) {
        return kept.stream()
                .filter(one -> one.who().equals(coach.id()) && one.takes() == takes)
                .map(Agreement::module)
                .sorted()
                .toList();
    }

    /** Modules with what they need before them; nothing when one of them cannot be opened. */
    private Optional<List<ModuleId>> inOrder(Coach coach, List<ModuleId> wanted) {
        var order = new LinkedHashSet<ModuleId>();
        return wanted.stream().allMatch(module -> pull(coach, module, order))
                ? Optional.of(List.copyOf(order))
                : Optional.empty();
    }

    private boolean pull(Coach coach, ModuleId id, Set<ModuleId> order) {
        if (knows(coach, id) || order.contains(id)) return true;
        LearningModule module = division.curriculum().module(id);
        if (!module.edition().published()) return false;
        boolean open = new TreeSet<>(module.after()).stream().allMatch(before -> pull(coach, before, order));
        order.add(id);
        return open;
    }

    private boolean knows(Coach coach, ModuleId module) {
        return coach.knows(division.curriculum().module(module));
    }

    private int minutes(Coach coach, ModuleId module) {
        return coach.minutes(division.curriculum().module(module));
    }

    /** The seven numbers of a division, each the greater the better; shares in the order of the coaches. */
    int[] score(List<List<ModuleId>> shares) {
        int[] score = new int[7];
        for (Need need : division.needs()) {
            int one = 0;
            int two = 0;
            for (ModuleId module : teaching(need)) {
                List<Integer> known = weeks(module, shares);
                one = Math.max(one, known.size() > 0 ? known.get(0) : NEVER);
                two = Math.max(two, known.size() > 1 ? known.get(1) : NEVER);
            }
            if (one < NEVER) score[0] += need.height();
            if (two < NEVER) score[1] += need.height();
            if (one < NEVER) score[2] -= need.height() * one;
            if (two < NEVER) score[3] -= need.height() * two;
        }
        for (int i = 0; i < shares.size(); i++) tally(division.coaches().get(i), shares.get(i), score);
        return score;
    }

    private List<Integer> weeks(ModuleId module, List<List<ModuleId>> shares) {
        var known = new ArrayList<Integer>();
        for (int i = 0; i < shares.size(); i++) {
            Coach coach = division.coaches().get(i);
            if (knows(coach, module)) known.add(0);
            if (!shares.get(i).contains(module)) continue;
            int load = 0;
            for (ModuleId one : shares.get(i).subList(0, shares.get(i).indexOf(module) + 1))
                load += minutes(coach, one);
            known.add((int) Math.ceil(load == 0 ? 0 : (double) load / coach.minutesAWeek()));
        }
        return known.stream().sorted().toList();
    }

    private void tally(Coach coach, List<ModuleId> share, int[] score) {
        for (ModuleId module : share) {
            Wish wish = coach.wishes().get(module);
            if (wish != null) score[4] += wish == Wish.GLADLY ? 1 : -1;
            score[5] -= minutes(coach, module);
        }
        if (division.previous().isEmpty()) return;
        var before = new HashSet<ModuleId>();
        division.previous().stream()
                .filter(one -> one.who().equals(coach.id()))
                .forEach(one -> before.addAll(one.takes()));
        before.removeIf(module -> knows(coach, module));
        score[6] -= (int) share.stream().filter(one -> !before.contains(one)).count();
        score[6] -= (int) before.stream().filter(one -> !share.contains(one)).count();
    }
}
