package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * A kind of people who meet: a bean of the feature that knows them, found by its type. It answers whoever asks, at every look;
 * that who asks accompanies them, or is one of them, is for the use cases of meetings to see.
 */
public interface Gatherings {
    /** The one with this uid, or the one in which that goes on; nothing for one that is over. */
    Optional<Gathering> at(String uid);

    /** In which a coach takes part now. */
    List<Gathering> of(AccountId coach);
}
