package be.datacoach.catalogue.source;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that reading can go on. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        all.add(finding);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    boolean none() {
        return all.isEmpty();
    }
}
