package be.datacoach.adaptation.team;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.Task;
import be.datacoach.adaptation.curriculum.TaskId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A case in the numbers that searching works with. */
final class Team {

    private final Terrain terrain;
    private final List<Member> members;
    private final int[] needed;
    private final List<Aim> aims;
    private final List<Refusal> refusals;

    /** One need, and where among the needed modules those stand that teach it. */
    record Aim(TaskId task, int height, List<Integer> modules) {}

    private Team(Terrain terrain, List<Member> members, List<Integer> needed, List<Aim> aims, List<Refusal> refusals) {
        this.terrain = terrain;
        this.members = members;
        this.needed = needed.stream().mapToInt(Integer::intValue).toArray();
        this.aims = aims;
        this.refusals = refusals;
    }

    Terrain terrain() {
        return terrain;
    }

    /** Those with most time first: what they choose matters most for the others. */
    List<Member> members() {
        return members;
    }

    /** Places of the modules that teach the needs, those of the highest need first: the order of learning. */
    int[] needed() {
        return needed;
    }

    /** The needs, the highest first. */
    List<Aim> aims() {
        return aims;
    }

    /** The agreements that cannot hold. */
    List<Refusal> refusals() {
        return refusals;
    }

    static Team of(DivisionCase division) {
        var terrain = new Terrain(division.curriculum());
        var needed = new ArrayList<Integer>();
        var aims = new ArrayList<Aim>();
        for (Need need : division.needs()) {
            List<ModuleId> teaching =
                    division.curriculum().task(need.task()).map(Task::modules).orElse(List.of());
            int[] places = terrain.places(teaching).toArray();
            IntStream.of(places).filter(place -> !needed.contains(place)).forEach(needed::add);
            List<Integer> standing =
                    IntStream.of(places).map(needed::indexOf).boxed().toList();
            aims.add(new Aim(need.task(), need.height(), standing));
        }
        List<Member> members = division.coaches().stream()
                .map(coach -> new Member(coach, terrain, division))
                .sorted(Comparator.comparing(Member::budget).reversed())
                .toList();
        return new Team(terrain, members, needed, aims, settle(division.agreements(), members, terrain));
    }

    /** Lets agreements hold one after another, and tells which cannot. */
    private static List<Refusal> settle(List<Agreement> agreements, List<Member> members, Terrain terrain) {
        var refusals = new ArrayList<Refusal>();
        for (Agreement agreement : agreements) {
            OptionalInt module = terrain.place(agreement.module());
            Optional<Refusal.Why> why = members.stream()
                    .filter(member -> member.coach().id().equals(agreement.who()))
                    .findFirst()
                    .map(who -> module.isPresent()
                            ? who.agree(module.getAsInt(), agreement.takes())
                            : Optional.of(Refusal.Why.NOT_OFFERED))
                    .orElse(Optional.of(Refusal.Why.NO_SUCH_COACH));
            why.ifPresent(found -> refusals.add(new Refusal(agreement, found)));
        }
        return refusals;
    }

    /** Whether a coach differs from the one before in name only. */
    boolean isTwin(int coach) {
        return coach > 0 && coach < members.size() && members.get(coach).isLike(members.get(coach - 1));
    }

    /** The weeks in which the modules of the needs are known if nobody learns anything. */
    Weeks now() {
        Weeks weeks = Weeks.never(needed.length);
        for (Member member : members) {
            weeks = weeks.and(IntStream.of(needed)
                    .map(module -> member.knows(module) ? 0 : Weeks.NEVER)
                    .toArray());
        }
        return weeks;
    }

    /**
     * With which modules all could begin: everybody can take them, and nobody has to learn another such module for
     * them. None for one coach alone.
     */
    List<Integer> togethers() {
        if (members.size() < 2) return List.of();
        var common = new BitSet();
        members.forEach(member -> IntStream.concat(IntStream.of(needed), member.mustTake())
                .flatMap(module -> IntStream.of(member.chain(module)))
                .forEach(common::set));
        List<Integer> all = common.stream()
                .filter(module -> members.stream().allMatch(member -> member.canTake(module)))
                .boxed()
                .toList();
        return all.stream().filter(module -> isFirst(module, all)).toList();
    }

    private boolean isFirst(int module, List<Integer> among) {
        return members.stream()
                .flatMapToInt(member -> IntStream.of(member.chain(module)))
                .noneMatch(before -> before != module && among.contains(before));
    }
}
