package be.datacoach.adaptation.proof;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Operator;
import java.util.Collections;
import java.util.stream.Stream;

/** What can be seen of two conditions by comparing them, without asking anybody. It is never wrong, and often silent. */
final class AtFirstSight {

    private AtFirstSight() {}

    /** Something that the one needs is something that the other excludes: they never hold together. */
    static boolean exclude(Condition one, Condition other) {
        return needs(one).anyMatch(left -> needs(other).anyMatch(right -> excludes(left, right)));
    }

    /** Each part of the other follows from a part of the one: it holds whenever the one does. */
    static boolean implies(Condition one, Condition other) {
        return parts(other)
                .allMatch(wanted -> parts(one).anyMatch(given -> given.equals(wanted) || within(given, wanted)));
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.parts().stream().flatMap(AtFirstSight::parts)
                : Stream.of(condition);
    }

    private static boolean within(Condition given, Condition wanted) {
        return given instanceof Condition.Compare left
                && wanted instanceof Condition.Compare right
                && left.attribute().equals(right.attribute())
                && left.operator() == right.operator()
                && (isFloor(left.operator())
                        ? left.threshold() >= right.threshold()
                        : left.threshold() <= right.threshold());
    }

    /** What must hold for the condition to hold; of what may hold in more ways, nothing. */
    private static Stream<Condition> needs(Condition condition) {
        if (condition instanceof Condition.All all) return all.parts().stream().flatMap(AtFirstSight::needs);
        boolean leaf = !(condition instanceof Condition.Any || condition instanceof Condition.Not);
        return leaf ? Stream.of(condition) : Stream.empty();
    }

    private static boolean excludes(Condition one, Condition other) {
        if (!one.asks().toList().equals(other.asks().toList())) return false;
        if (one instanceof Condition.Unknown || other instanceof Condition.Unknown) {
            return !(one instanceof Condition.Unknown && other instanceof Condition.Unknown);
        }
        if (one instanceof Condition.Is left && other instanceof Condition.Is right) {
            return Collections.disjoint(left.words(), right.words());
        }
        return one instanceof Condition.Compare left
                && other instanceof Condition.Compare right
                && (above(left, right) || above(right, left));
    }

    /** Every number that the one wants is above every number that the other wants. */
    private static boolean above(Condition.Compare high, Condition.Compare low) {
        boolean facing = isFloor(high.operator()) && !isFloor(low.operator());
        boolean touching = high.operator() == Operator.AT_LEAST && low.operator() == Operator.AT_MOST;
        return facing && (touching ? high.threshold() > low.threshold() : high.threshold() >= low.threshold());
    }

    private static boolean isFloor(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.ABOVE;
    }
}
