package be.datacoach.adaptation.sample;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Operator;
import java.util.List;
import java.util.Set;

/** Conditions as a test writes them. */
public final class Conditions {

    private Conditions() {}

    public static Condition is(String attribute, String... words) {
        return new Condition.Is(new AttributeId(attribute), Set.of(words));
    }

    public static Condition atLeast(String attribute, double threshold) {
        return compare(attribute, Operator.AT_LEAST, threshold);
    }

    public static Condition below(String attribute, double threshold) {
        return compare(attribute, Operator.BELOW, threshold);
    }

    public static Condition compare(String attribute, Operator operator, double threshold) {
        return new Condition.Compare(new AttributeId(attribute), operator, threshold);
    }

    public static Condition unknown(String attribute) {
        return new Condition.Unknown(new AttributeId(attribute));
    }

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }
}
