package be.datacoach.catalogue.figure;

import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Figure.Explore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asked to see.
 *
 * @param filter by column the values to keep; a column that is not there keeps all
 * @param by another column in place of {@code x}
 * @param percent shares in place of counts
 * @param mean the mean of every group
 */
public record Looking(Map<String, Set<String>> filter, Optional<String> by, boolean percent, boolean mean) {

    /** As the author drew it. */
    public static final Looking FIRST = new Looking(Map.of(), Optional.empty(), false, true);

    public Looking {
        filter = Map.copyOf(filter);
    }

    /** Without what this figure does not offer: the address of a page can ask for anything. */
    Looking within(Figure figure) {
        Explore explore = figure.explore();
        var kept = new HashMap<String, Set<String>>();
        filter.forEach((column, values) -> {
            if (explore.filter().contains(column) && !values.isEmpty()) kept.put(column, values);
        });
        return new Looking(
                kept, by.filter(explore.by()::contains), percent && explore.percent(), mean || !explore.mean());
    }
}
