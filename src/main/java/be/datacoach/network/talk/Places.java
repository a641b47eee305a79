package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import java.util.List;
import java.util.Optional;

/** Says of one kind of place who belongs there: a bean of the feature that has such places, found by its type. */
public interface Places {
    PlaceKind kind();

    /** The one with this uid, for anybody: whoever asks looks whether they belong to it. */
    Optional<Place> at(String uid);

    /** Those to which this account belongs now, or which it moderates, going on ones alone, by name. */
    List<Place> of(AccountId somebody);
}
