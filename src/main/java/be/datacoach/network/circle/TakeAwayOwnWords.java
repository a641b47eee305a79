package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A coach takes away all that they wrote in a circle, also in one that they are no longer in. */
@ApplicationScoped
public class TakeAwayOwnWords {
    /** @param name empty for a circle that is over */
    public record Former(String uid, Optional<String> name) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Circles circles;

    @Inject
    @Any
    private Instance<OwnWords> features;

    /** Circles that the one who asks is no longer in, and wrote something in that still stands. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public List<Former> former() {
        AccountId writer = user.id();
        Set<String> now = circles.of(writer).stream().map(Circle::uid).collect(Collectors.toSet());
        circles.accompaniedBy(writer).forEach(circle -> now.add(circle.uid()));
        return features.stream()
                .flatMap(feature -> feature.circlesOf(writer).stream())
                .distinct()
                .filter(uid -> !now.contains(uid))
                .sorted()
                .map(uid -> new Former(uid, circles.withUid(uid).map(Circle::name)))
                .toList();
    }

    /** Twice is once. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void takeAway(String circle) {
        features.forEach(feature -> feature.takeAway(circle, user.id()));
    }
}
