package be.datacoach.administration.systems;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.organisation.group.GroupRow;
import be.datacoach.organisation.group.SchoolGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** All scholengemeenschappen and begeleidingsdiensten, a part at a time. */
@ApplicationScoped
public class ListGroups {
    @Inject
    private Listing listing;

    @Requires(Permission.MANAGE_SCHOOLS)
    public Slice<GroupRow> after(Optional<String> last, int most) {
        return Slice.of(
                listing.after(SchoolGroup.class, last, most),
                most,
                SchoolGroup::uid,
                found -> found.stream().map(GroupRow::of).toList());
    }
}
