package be.datacoach.access.rights;

import java.util.List;

/** What a feature holds on people: a bean in its own package, found by its type. */
public interface Holding {
    /** Every table of the feature. Rows are erased in this order: those that point at others first. */
    List<Claim> claims();

    /** What is to be read in other words than the rows of a table. */
    default List<Chapter> chapters() {
        return List.of();
    }

    /** What this person may be asked consent for here, with how that stands: shown with its dates on one page. */
    default List<Consent> consents(DataSubject person) {
        return List.of();
    }

    /** Takes somebody out of texts that no claim can name a column for. Comes before rows are erased, in the same transaction. */
    default void eraseInside(DataSubject person) {}

    /**
     * What must happen before somebody can be erased.
     *
     * @return codes with a sentence each, {@code erasure_all.obstacle.<code>}; empty when nothing stands in the way
     */
    default List<String> obstacles(DataSubject person) {
        return List.of();
    }

    /**
     * What an administrator should know before erasing somebody: what ends by it, without saying how anybody is doing.
     *
     * @return codes with a sentence each, {@code erasure_all.consequence.<code>}
     */
    default List<String> consequences(DataSubject person) {
        return List.of();
    }
}
