package be.datacoach.intake.answering;

import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.NeedsScan;
import be.datacoach.catalogue.content.instrument.Preferences;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import be.datacoach.intake.SchoolDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One question of a part: what can be said to it is decided here, whatever a page or a script made by hand sends. */
public sealed interface Asked {

    /** Never changes; events name it. */
    String id();

    /** Whether this is an answer to it. */
    boolean takes(Given given);

    /** A statement on a scale. */
    record Statement(Rated item, Scale scale) implements Asked {
        @Override
        public String id() {
            return item.id();
        }

        @Override
        public boolean takes(Given given) {
            return given.fields().keySet().equals(Set.of(Given.VALUE))
                    && (given.dontKnow() || on(scale, given, Given.VALUE));
        }
    }

    /** A task with a key, in one of its forms. */
    record Tried(EntryTest.Item item, EntryTest.Form form) implements Asked {
        @Override
        public String id() {
            return item.id();
        }

        @Override
        public boolean takes(Given given) {
            return given.fields().keySet().equals(Set.of(Given.VALUE))
                    && (given.dontKnow() || option(given).isPresent());
        }

        /** What was chosen. */
        public Optional<EntryTest.Option> option(Given given) {
            return given.choice().flatMap(form::option);
        }
    }

    /** How important a task of a data coach is, how well it is covered, and by whom. Each may be left open. */
    record Need(NeedsScan scan, NeedsScan.Asked asked) implements Asked {
        public static final String IMPORTANCE = "importance";
        public static final String COVERAGE = "coverage";
        public static final String OWNER = "owner";

        @Override
        public String id() {
            return asked.task().code();
        }

        @Override
        public boolean takes(Given given) {
            return given.fields().entrySet().stream().allMatch(field -> takes(field, given));
        }

        private boolean takes(Map.Entry<String, String> field, Given given) {
            boolean known = !field.getValue().equals(Given.DONT_KNOW);
            return switch (field.getKey()) {
                case IMPORTANCE -> !known || on(scan.importance(), given, IMPORTANCE);
                case COVERAGE -> !known || on(scan.coverage(), given, COVERAGE);
                case OWNER ->
                    !known
                            || scan.owners().stream()
                                    .anyMatch(owner -> owner.id().equals(field.getValue()));
                default -> false;
            };
        }
    }

    /** A preference. */
    record Choosing(Preferences.Choice choice) implements Asked {
        /** Among several: nothing of all this. */
        public static final String NONE = "NONE";

        @Override
        public String id() {
            return choice.id();
        }

        @Override
        public boolean takes(Given given) {
            if (choice.pick() == Preferences.Pick.ORDER) return ranks(given);
            List<String> chosen = given.choices();
            boolean alone = chosen.size() <= 1 || choice.pick() == Preferences.Pick.SEVERAL && !chosen.contains(NONE);
            return Set.of(Given.VALUE).containsAll(given.fields().keySet())
                    && alone
                    && chosen.stream().allMatch(choice::offers)
                    && chosen.stream().distinct().count() == chosen.size();
        }

        /** Every option a place of its own, from 1 on; some may be left open. */
        private boolean ranks(Given given) {
            return given.fields().keySet().stream().allMatch(choice::offers)
                    && given.fields().values().stream().distinct().count()
                            == given.fields().size()
                    && given.fields().keySet().stream()
                                    .flatMapToInt(option -> given.number(option).stream())
                                    .filter(rank -> rank >= 1
                                            && rank <= choice.options().size())
                                    .count()
                            == given.fields().size();
        }
    }

    /** One day, or none. */
    record Day(String id) implements Asked {
        @Override
        public boolean takes(Given given) {
            return Set.of(Given.VALUE).containsAll(given.fields().keySet())
                    && (given.fields().isEmpty() || day(given, Given.VALUE).isPresent());
        }

        /** As it is kept; nothing when it was taken back. */
        public static Optional<Value> told(Given given) {
            return day(given, Given.VALUE).map(day -> Value.of(day.toString()));
        }
    }

    /** A period in which nothing is planned; it counts when both days are told. */
    record Away(String id) implements Asked {
        public static final String FROM = "from";
        public static final String TO = "to";

        @Override
        public boolean takes(Given given) {
            Optional<LocalDate> from = day(given, FROM);
            Optional<LocalDate> to = day(given, TO);
            long days = Stream.of(from, to).filter(Optional::isPresent).count();
            return days == given.fields().size()
                    && from.filter(first -> to.filter(first::isAfter).isPresent())
                            .isEmpty();
        }

        /** As it is kept: {@code 2027-02-01/2027-02-14}; nothing when it was taken back. */
        public static Optional<Value> period(Given given) {
            return day(given, FROM).flatMap(from -> day(given, TO).map(to -> Value.of(from + "/" + to)));
        }
    }

    private static Optional<LocalDate> day(Given given, String field) {
        return given.field(field).flatMap(SchoolDay::read);
    }

    private static boolean on(Scale scale, Given given, String field) {
        return given.number(field).stream().anyMatch(scale::holds);
    }
}
