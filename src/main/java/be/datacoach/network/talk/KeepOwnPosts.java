package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.talk.text.Named;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Everything that somebody wrote, also in places they left; and what becomes of it when they leave. */
@ApplicationScoped
public class KeepOwnPosts {
    static final int SIZE = 20;

    /** @param text as it was typed, without the names of others */
    public record Own(String uid, Instant at, String text, boolean hidden) {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Reach reach;

    @Inject
    private Readers readers;

    @Inject
    private Clock clock;

    /** The newest first, without what they deleted. */
    @Requires(Permission.WORK_WITH_PEERS)
    public Page<Own> read(int number) {
        return Listing.of("Post", "p")
                .where("p.writer = :me", "me", reach.me())
                .where("p.deletedAt is null")
                .page(entities, Post.class, "p.writtenAt desc, p.id desc", number, SIZE)
                .map(post -> new Own(
                        post.uid(),
                        post.writtenAt(),
                        Named.readable(post.body(), named -> Sight.NOBODY),
                        post.isHidden()));
    }

    /** Whether they go when the writer does; else they stay without a name. */
    @Requires(Permission.WORK_WITH_PEERS)
    public boolean go() {
        return readers.wish(reach.me()).map(TalkWish::postsGo).orElse(false);
    }

    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public void choose(boolean go) {
        readers.wish(reach.me())
                .ifPresentOrElse(
                        wish -> wish.say(go, clock.instant()),
                        () -> readers.add(new TalkWish(reach.me(), go, clock.instant())));
    }
}
