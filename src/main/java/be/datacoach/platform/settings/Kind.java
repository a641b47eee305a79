package be.datacoach.platform.settings;

import java.util.Optional;

/** What values a setting may have. */
public sealed interface Kind<T> {
    /** What a text says; nothing when it makes no sense or is out of bounds. */
    Optional<T> read(String text);

    String write(T value);

    record YesNo() implements Kind<Boolean> {
        @Override
        public Optional<Boolean> read(String text) {
            return switch (text) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String write(Boolean value) {
            return value.toString();
        }
    }

    /** A whole number; both bounds are allowed. */
    record Whole(int least, int most) implements Kind<Integer> {
        public Whole {
            if (least > most) {
                throw new IllegalArgumentException("No number is from " + least + " to " + most);
            }
        }

        @Override
        public Optional<Integer> read(String text) {
            if (!text.matches("-?\\d{1,9}")) {
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
        }

        @Override
        public String write(Integer value) {
            return value.toString();
        }
    }
}
