package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import java.util.Optional;

/** Values as they are kept: a word, or a number as digits. */
public final class Stored {
    private static final String NUMBER = "\\d{1,6}(\\.\\d{1,6})?";

    private Stored() {}

    /** What was kept, or sent by hand, as a value of this domain; nothing where it is none. */
    public static Optional<Value> value(String kept, Domain domain) {
        boolean number = domain instanceof Domain.Numbers && kept.matches(NUMBER);
        Value value = number ? Value.of(Double.parseDouble(kept)) : Value.of(kept);
        return Optional.of(value).filter(domain::holds);
    }
}
