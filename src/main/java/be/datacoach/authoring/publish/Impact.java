package be.datacoach.authoring.publish;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.PathDifference;
import be.datacoach.adaptation.path.PathDifference.Change;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What publishing would do to paths. Counts of people only: of nobody can be told who they are.
 *
 * @param looked how many paths were planned with and without it
 * @param changed how many of them would be other
 * @param kinds for how many a step would come, go, or be otherwise
 * @param gained by module, how many would get a step that they do not have
 * @param lost by module, how many would lose one
 * @param personas those of the library whose path would be other
 */
public record Impact(
        int looked,
        int changed,
        Map<Kind, Integer> kinds,
        Map<ModuleId, Integer> gained,
        Map<ModuleId, Integer> lost,
        List<OfPersona> personas) {

    /** How a path can become other. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        SHORTER,
        LONGER,
        OTHER_TEXTS;

        private static Kind of(Change change) {
            if (change instanceof Change.Added) return ADDED;
            if (change instanceof Change.Removed) return REMOVED;
            if (change instanceof Change.Shorter) return SHORTER;
            if (change instanceof Change.Longer) return LONGER;
            return change instanceof Change.OtherVariant ? OTHER_TEXTS : MOVED;
        }
    }

    /** A made-up person and what would become other for them. */
    public record OfPersona(String name, PathDifference difference) {}

    /** Publishing changes nothing that planning looks at. */
    public static final Impact NONE = new Impact(0, 0, Map.of(), Map.of(), Map.of(), List.of());

    public Impact {
        kinds = Map.copyOf(kinds);
        gained = Map.copyOf(gained);
        lost = Map.copyOf(lost);
        personas = List.copyOf(personas);
    }

    public static Kind kindOf(Change change) {
        return Kind.of(change);
    }

    /** Counts path after path. */
    static final class Tally {

        private int looked;
        private int changed;
        private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        private final Map<ModuleId, Integer> gained = new TreeMap<>();
        private final Map<ModuleId, Integer> lost = new TreeMap<>();

        /** Somebody's path as it would be planned today, without and with what would be published. */
        void add(LearningPath without, LearningPath with) {
            looked++;
            PathDifference difference = PathDifference.between(without, with);
            if (difference.none()) return;
            changed++;
            Set<Kind> here = new HashSet<>();
            for (Change change : difference.changes()) {
                here.add(Kind.of(change));
                if (change instanceof Change.Added) gained.merge(change.module(), 1, Integer::sum);
                if (change instanceof Change.Removed) lost.merge(change.module(), 1, Integer::sum);
            }
            here.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        }

        Impact with(List<OfPersona> personas) {
            return new Impact(looked, changed, kinds, gained, lost, personas);
        }
    }
}
