package be.datacoach.authoring.source;

import java.util.Optional;

/**
 * A place that two authors changed, each in another way; or one took out what the other changed.
 *
 * @param base what both began with, as it stands in the source; nothing where there was nothing
 * @param ours nothing where it is gone
 * @param theirs nothing where it is gone
 */
public record Clash(Passage.Where where, Optional<String> base, Optional<String> ours, Optional<String> theirs) {}
