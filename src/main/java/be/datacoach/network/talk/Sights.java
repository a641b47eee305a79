package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what decides how somebody sees a few messages: as many queries for one as for a page of them. */
@ApplicationScoped
class Sights {
    @Inject
    private Discussions discussions;

    @Inject
    private Readers readers;

    @Inject
    private Reports reports;

    @Inject
    private Accounts accounts;

    List<SeenPost> of(Place place, AccountId me, List<Post> posts) {
        Map<Long, Map<Integer, Optional<AccountId>>> mentions = discussions.mentions(posts);
        Set<AccountId> people = new HashSet<>();
        posts.forEach(post -> {
            post.writer().ifPresent(people::add);
            post.hiding().flatMap(Post.Hiding::by).ifPresent(people::add);
        });
        mentions.values().forEach(named -> named.values().forEach(one -> one.ifPresent(people::add)));
        Sight sight = sight(place, me, people, posts);
        return posts.stream()
                .map(post -> sight.of(post, mentions.getOrDefault(post.id(), Map.of())))
                .toList();
    }

    private Sight sight(Place place, AccountId me, Set<AccountId> people, List<Post> posts) {
        Map<AccountId, String> names = new HashMap<>(accounts.namesOf(people));
        Set<AccountId> left = new HashSet<>(people);
        left.removeIf(place::has);
        names.keySet().removeAll(left);
        boolean moderator = place.isModeratedBy(me);
        Set<String> reported = moderator ? Set.copyOf(reports.reported(posts)) : Set.of();
        return new Sight(me, moderator, names, readers.wishingToGo(left), reported);
    }
}
