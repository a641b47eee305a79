package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.assigning.Allotment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everything that was given to an audience, a part at a time. */
@ApplicationScoped
public class ListAssignments {
    @Inject
    private Listing listing;

    @Requires(Permission.ASSIGN_PATHS)
    public Slice<Allotment> after(Optional<String> last, int most) {
        return Slice.of(listing.after(Allotment.class, last, most), most, Allotment::uid, found -> found);
    }
}
