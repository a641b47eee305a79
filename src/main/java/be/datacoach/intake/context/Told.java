package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.AttributeId;
import java.util.List;

/** What came of telling something. */
public sealed interface Told {
    /** Kept; {@code changed} when it differs from what was known. */
    record Kept(boolean changed) implements Told {}

    /** Nothing was kept, because these are no questions of this form or no answers to them. */
    record Refused(List<AttributeId> wrong) implements Told {
        public Refused {
            wrong = List.copyOf(wrong);
        }
    }

    /** Nothing was kept: the link works no more, or never did. */
    record TooLate() implements Told {}
}
