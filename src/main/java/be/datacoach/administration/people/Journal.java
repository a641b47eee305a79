package be.datacoach.administration.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an import did, in uids: enough to undo it.
 *
 * @param made accounts
 * @param altered fields of accounts that existed
 * @param posts who began to work where
 * @param parts who joined which cohort
 * @param madeSchools schools
 * @param madeCohorts cohorts
 * @param unchanged how many rows said what was so already
 * @param left how many rows stayed behind for what is wrong in them
 */
public record Journal(
        List<String> made,
        List<Altered> altered,
        List<Tie> posts,
        List<Tie> parts,
        List<String> madeSchools,
        List<String> madeCohorts,
        int unchanged,
        int left) {

    /** One field of one person. */
    public record Altered(String uid, Field field, String from, String to) {}

    /** Somebody at a place. */
    public record Tie(String person, String place) {}

    /** How many people existed and were changed. */
    public int changed() {
        Set<String> strangers = Set.copyOf(made);
        return (int) Stream.of(
                        altered.stream().map(Altered::uid),
                        posts.stream().map(Tie::person),
                        parts.stream().map(Tie::person))
                .flatMap(uids -> uids)
                .filter(uid -> !strangers.contains(uid))
                .distinct()
                .count();
    }
}
