package be.datacoach.authoring.source;

import be.datacoach.authoring.source.Passage.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes that were made in one version, made in a newer one.
 *
 * @param result the newer version with the changes; where both changed, with ours
 * @param both texts that changed here and there, to other words
 * @param homeless texts that changed here and are no longer there
 */
public record Transfer(ModuleSource result, List<Both> both, List<Passage> homeless) {

    /** A text that changed in both. */
    public record Both(Passage ours, Passage theirs) {}

    public Transfer {
        both = List.copyOf(both);
        homeless = List.copyOf(homeless);
    }

    /** @param base the version that {@code ours} began as */
    public static Transfer of(ModuleSource base, ModuleSource ours, ModuleSource theirs) {
        Map<Where, String> changes = new LinkedHashMap<>();
        var both = new ArrayList<Both>();
        var homeless = new ArrayList<Passage>();
        for (Passage mine : ours.passages()) {
            Optional<String> before = base.find(mine.where()).map(Passage::value);
            if (before.filter(mine.value()::equals).isPresent()) continue;
            Optional<Passage> other = theirs.find(mine.where());
            if (other.isEmpty()) {
                homeless.add(mine);
                continue;
            }
            changes.put(mine.where(), mine.value());
            String now = other.get().value();
            boolean moved = before.filter(now::equals).isEmpty();
            if (moved && !now.equals(mine.value())) both.add(new Both(mine, other.get()));
        }
        return new Transfer(theirs.with(changes), both, homeless);
    }
}
