package be.datacoach.reporting.insight;

import be.datacoach.reporting.insight.Disclosure.Fate;
import java.util.List;
import java.util.Optional;

/**
 * A cohort, a school or everybody, with its counts if they may be shown.
 *
 * @param uid empty for everybody
 * @param people who are counted in it: who joined it last, or works there the longest
 * @param figures empty unless they are shown
 */
public record GroupFigures(String uid, String name, int people, Fate fate, Optional<Figures> figures) {
    static GroupFigures of(String uid, String name, List<Head> heads, Fate fate) {
        return new GroupFigures(
                uid, name, heads.size(), fate, fate == Fate.SHOWN ? Optional.of(Figures.of(heads)) : Optional.empty());
    }
}
