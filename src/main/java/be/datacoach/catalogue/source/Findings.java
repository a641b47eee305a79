package be.datacoach.catalogue.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong, each thing once, so that reading can go on. Where something could not be read at all, only
 * that is said: what else is wrong may come of it.
 */
final class Findings {

    private final Set<Finding> all = new LinkedHashSet<>();

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        List<Finding> unread = all.stream().filter(Finding::unread).toList();
        return unread.isEmpty() ? List.copyOf(all) : unread;
    }

    boolean none() {
        return all.isEmpty();
    }
}
