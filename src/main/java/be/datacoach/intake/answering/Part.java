package be.datacoach.intake.answering;

import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked in one go.
 *
 * @param competency of {@link Kind#ENTRY_MORE} only
 */
public record Part(Kind kind, Optional<CompetencyId> competency) {

    /** The parts of the instruments that somebody answers alone. */
    public enum Kind {
        /** Stage 1 of the instapmeting, form A. */
        ENTRY("entry", 18),
        /** Stage 2, three tasks with the first module of a competency. */
        ENTRY_MORE("entry", 5),
        /** All tasks of stage 1 once more, form B, at the end of the path. */
        ENTRY_AGAIN("entry", 10),
        CULTURE_SHORT("culture", 2),
        CULTURE("culture", 8),
        NEEDS("needs", 8),
        PREFERENCES("preferences", 4);

        private final String instrument;
        private final int minutes;

        Kind(String instrument, int minutes) {
            this.instrument = instrument;
            this.minutes = minutes;
        }

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Part of(Kind kind) {
        return new Part(kind, Optional.empty());
    }

    public static Part more(CompetencyId competency) {
        return new Part(Kind.ENTRY_MORE, Optional.of(competency));
    }

    /** The part with this code; what is no code of a part is none. */
    public static Optional<Part> of(String code) {
        String more = Kind.ENTRY_MORE.code() + "-";
        if (code.startsWith(more)) return Optional.of(more(new CompetencyId(code.substring(more.length()))));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.ENTRY_MORE && kind.code().equals(code))
                .map(Part::of)
                .findFirst();
    }

    /** As it stands in an address: {@code culture-short}, {@code entry-more-C5}. */
    public String code() {
        return kind.code() + competency.map(one -> "-" + one.code()).orElse("");
    }

    public String instrument() {
        return kind.instrument;
    }

    /** At most, for most people. */
    public int minutes() {
        return kind.minutes;
    }

    /** Which form of parallel items: the first or the second. */
    public int attempt() {
        return kind == Kind.ENTRY_AGAIN ? 2 : 1;
    }

    /** Whether there are right answers, which are told when it is finished; so it is answered once. */
    public boolean tested() {
        return instrument().equals("entry");
    }

    @Override
    public String toString() {
        return code();
    }
}
