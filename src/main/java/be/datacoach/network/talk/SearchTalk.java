package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import be.datacoach.platform.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches what was said in the own places; the database does. What is hidden or gone is not found. */
@ApplicationScoped
public class SearchTalk {
    static final int SIZE = 20;

    /**
     * A message that holds what was looked for.
     *
     * @param title of its conversation; empty when that is hidden or gone
     * @param page on which it stands
     */
    public record Hit(String discussion, Optional<String> title, String place, int page, SeenPost post) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Sights sights;

    /** The newest first; nothing when nothing was typed. */
    @Requires(Permission.WORK_WITH_PEERS)
    public Page<Hit> search(String typed, int number) {
        Map<String, Place> places = reach.own().stream()
                .collect(Collectors.toMap(place -> place.key().code(), Function.identity()));
        if (typed.isBlank() || places.isEmpty()) return new Page<>(List.of(), 0, 1, SIZE);
        Page<Post> found = Listing.of("Post", "p")
                .where(
                        "p.discussion in (select d.id from Discussion d where d.place in :places)",
                        "places",
                        List.copyOf(places.keySet()))
                .where("p.deletedAt is null and p.hiddenAt is null")
                .where("lower(p.body) like :text escape '!'", "text", SearchText.pattern(typed))
                .page(entities, Post.class, "p.writtenAt desc, p.id desc", number, SIZE);
        Map<Long, Discussion> in =
                discussions.withIds(found.rows().stream().map(Post::discussion).collect(Collectors.toSet()));
        Map<Place, List<Post>> byPlace =
                found.rows().stream().collect(Collectors.groupingBy(post -> place(post, in, places)));
        Map<Post, SeenPost> seen = new HashMap<>();
        byPlace.forEach((place, posts) -> {
            List<SeenPost> here = sights.of(place, reach.me(), posts);
            for (int i = 0; i < posts.size(); i++) seen.put(posts.get(i), here.get(i));
        });
        return found.map(post -> hit(
                post,
                Objects.requireNonNull(in.get(post.discussion())),
                place(post, in, places),
                Objects.requireNonNull(seen.get(post))));
    }

    private static Place place(Post post, Map<Long, Discussion> in, Map<String, Place> places) {
        Discussion discussion = Objects.requireNonNull(in.get(post.discussion()));
        return Objects.requireNonNull(places.get(discussion.place().code()));
    }

    private static Hit hit(Post post, Discussion discussion, Place place, SeenPost seen) {
        int page = (post.number() - 1) / ReadDiscussion.SIZE + 1;
        return new Hit(discussion.uid(), discussion.title(), place.name(), page, seen);
    }
}
