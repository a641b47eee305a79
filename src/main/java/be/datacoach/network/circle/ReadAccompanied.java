package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A counsellor opens the page of a circle that they accompany, also of a network that is over: which it is, and who takes part. */
@ApplicationScoped
public class ReadAccompanied {
    /** @param members by name */
    public record Picture(Circle circle, List<String> members) {
        public Picture {
            members = List.copyOf(members);
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CircleNames names;

    @Requires(Permission.ACCOMPANY_COHORT)
    @Transactional
    public Picture read(String uid) {
        Circle circle = sight.over(uid).filter(sight::accompanies).orElseGet(() -> sight.accompanied(uid));
        return new Picture(
                circle,
                names.readBy(user.id(), circle.key()).stream()
                        .map(Account::displayName)
                        .toList());
    }
}
