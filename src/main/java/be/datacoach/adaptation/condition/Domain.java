package be.datacoach.adaptation.condition;

import java.util.List;
import java.util.stream.LongStream;

/** The values that an attribute may have. */
public sealed interface Domain {

    boolean holds(Value value);

    /** Words from a closed list, in the order in which a person would name them. */
    record Words(List<String> codes) implements Domain {
        public Words {
            codes = List.copyOf(codes);
        }

        @Override
        public boolean holds(Value value) {
            return value instanceof Value.Word word && codes.contains(word.code());
        }
    }

    /** Numbers from {@code min} to {@code max} in steps of {@code step}. */
    record Numbers(double min, double max, double step) implements Domain {
        @Override
        public boolean holds(Value value) {
            return value instanceof Value.Amount amount && amount.number() >= min && amount.number() <= max;
        }

        /** Every number of it, from the lowest. */
        public List<Double> all() {
            return LongStream.rangeClosed(0, Math.round((max - min) / step))
                    .mapToObj(at -> Math.round((min + at * step) * 1000) / 1000.0)
                    .toList();
        }
    }
}
