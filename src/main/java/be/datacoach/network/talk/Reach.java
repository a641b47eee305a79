package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the one who asks may come. Whoever does not belong to a place is told that it does not exist. */
@ApplicationScoped
class Reach {
    @Inject
    @Any
    private Instance<Places> kinds;

    @Inject
    private CurrentUser user;

    AccountId me() {
        return user.id();
    }

    Place at(PlaceKey key) {
        return find(key).filter(place -> place.has(user.id())).orElseThrow(() -> NotAllowed.on(key.uid()));
    }

    Place of(Discussion discussion) {
        return at(discussion.place());
    }

    /** For its moderators alone. */
    Place moderated(Discussion discussion) {
        Place place = of(discussion);
        if (!place.isModeratedBy(user.id())) throw NotAllowed.on(discussion.uid());
        return place;
    }

    Optional<Place> find(PlaceKey key) {
        return kinds.stream()
                .filter(kind -> kind.kind() == key.kind())
                .findFirst()
                .flatMap(kind -> kind.at(key.uid()));
    }

    /** Those of the one who asks, each once. */
    List<Place> own() {
        Map<PlaceKey, Place> own = new LinkedHashMap<>();
        kinds.stream()
                .flatMap(kind -> kind.of(user.id()).stream())
                .forEach(place -> own.putIfAbsent(place.key(), place));
        return new ArrayList<>(own.values());
    }
}
