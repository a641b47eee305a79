package be.datacoach.intake.scoring;

import be.datacoach.catalogue.content.instrument.Preferences;
import java.util.Map;
import java.util.OptionalDouble;

/** Why somebody learns: A, the mean of the four answers after turning around the reversed ones, from 1 to 5. */
public final class Motivation {
    private Motivation() {}

    /** Nothing while one of the answers is missing. */
    public static OptionalDouble of(Preferences preferences, Map<String, Integer> given) {
        boolean whole = preferences.motivation().stream().allMatch(item -> given.containsKey(item.id()));
        return whole
                ? preferences.motivation().stream()
                        .mapToInt(item -> item.counted(given.getOrDefault(item.id(), 0), preferences.scale()))
                        .average()
                : OptionalDouble.empty();
    }
}
