package be.datacoach.administration.systems;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.progress.CoachState;
import be.datacoach.administration.progress.States;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How far everybody is whom a path was given, a part at a time: assigned, started or finished, and nothing finer. */
@ApplicationScoped
public class ListState {
    @Inject
    private Listing listing;

    @Inject
    private States states;

    /** People without a path are left out, so that a part may hold fewer than was asked, or none. */
    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    public Slice<CoachState> after(Optional<String> last, int most) {
        return Slice.of(listing.after(Account.class, last, most), most, Account::uid, states::of);
    }
}
