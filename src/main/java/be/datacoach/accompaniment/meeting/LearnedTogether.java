package be.datacoach.accompaniment.meeting;

import be.datacoach.access.AccountId;
import java.util.List;

/** Learning time with others that is no meeting of a cohort: a bean of a later feature, found by its type. */
public interface LearnedTogether {
    /** What counts, in any order. To be called inside a transaction. */
    List<Attended> of(AccountId coach);
}
