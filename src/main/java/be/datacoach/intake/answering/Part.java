package be.datacoach.intake.answering;

import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked in one go.
 *
 * @param competency of {@link Kind#ENTRY_MORE} and {@link Kind#ENTRY_MORE_AGAIN} only
 */
public record Part(Kind kind, Optional<CompetencyId> competency) {

    /** The instrument that surveys are part of. */
    public static final String SURVEYS = "surveys";

    private static final Pattern OF_ONE = Pattern.compile("([a-z-]+)-([A-Z]\\w*)");

    /** The parts of the instruments that somebody answers alone. */
    public enum Kind {
        /** Stage 1 of the instapmeting, form A. */
        ENTRY("entry", 18),
        /** Stage 2, three tasks with the first module of a competency. */
        ENTRY_MORE("entry", 5),
        /** All tasks of stage 1 once more, form B, at the end of the path. */
        ENTRY_AGAIN("entry", 10),
        /** Three tasks of stage 2 once more, form B, for who answered them the first time. */
        ENTRY_MORE_AGAIN("entry", 5),
        CULTURE_SHORT("culture", 2),
        CULTURE("culture", 8),
        NEEDS("needs", 8),
        PREFERENCES("preferences", 4),
        /** The short surveys at the start of a path, at its end and some months later: for looking back, not for the path. */
        SURVEY_T0("surveys", 2),
        SURVEY_T1("surveys", 4),
        SURVEY_T2("surveys", 3);

        private final String instrument;
        private final int minutes;

        Kind(String instrument, int minutes) {
            this.instrument = instrument;
            this.minutes = minutes;
        }

        private boolean perCompetency() {
            return this == ENTRY_MORE || this == ENTRY_MORE_AGAIN;
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

    public static Part moreAgain(CompetencyId competency) {
        return new Part(Kind.ENTRY_MORE_AGAIN, Optional.of(competency));
    }

    /** The part with this code; what is no code of a part is none. */
    public static Optional<Part> of(String code) {
        Matcher ofOne = OF_ONE.matcher(code);
        return ofOne.matches()
                ? kind(ofOne.group(1), true).map(kind -> new Part(kind, Optional.of(new CompetencyId(ofOne.group(2)))))
                : kind(code, false).map(Part::of);
    }

    private static Optional<Kind> kind(String code, boolean perCompetency) {
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind.perCompetency() == perCompetency && kind.code().equals(code))
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
        return again() ? 2 : 1;
    }

    /** Whether this shows how somebody grew; what counts for the path are the modules by then. */
    public boolean again() {
        return kind == Kind.ENTRY_AGAIN || kind == Kind.ENTRY_MORE_AGAIN;
    }

    /** Which survey this is, if it is one: {@code T0}, {@code T1} or {@code T2}. */
    public Optional<String> wave() {
        String name = kind.name();
        return instrument().equals(SURVEYS) ? Optional.of(name.substring(name.indexOf('_') + 1)) : Optional.empty();
    }

    /** The survey of this wave. */
    public static Optional<Part> ofWave(String wave) {
        return Arrays.stream(Kind.values())
                .map(Part::of)
                .filter(part -> part.wave().filter(wave::equals).isPresent())
                .findFirst();
    }

    /** What was asked the first time, of what is asked again. */
    public Part firstTime() {
        return new Part(kind == Kind.ENTRY_AGAIN ? Kind.ENTRY : Kind.ENTRY_MORE, competency);
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
