package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A member reads a page of a conversation. What they saw counts as read. */
@ApplicationScoped
public class ReadDiscussion {
    /** Messages on a page. */
    static final int SIZE = 30;

    @Inject
    private Reach reach;

    @Inject
    private Discussions discussions;

    @Inject
    private Readers readers;

    @Inject
    private Looking looking;

    /** How people are seen and called. */
    @Dependent
    static class Looking {
        @Inject
        Sights sights;

        @Inject
        Mentionable mentionable;

        @Inject
        Accounts accounts;

        List<SeenDiscussion.Person> people(Place place) {
            return mentionable.in(place).values().stream()
                    .map(one -> new SeenDiscussion.Person(one.uid(), one.displayName()))
                    .toList();
        }

        Optional<SeenDiscussion.Closing> closing(Place place, Discussion discussion) {
            return discussion
                    .closing()
                    .map(one -> new SeenDiscussion.Closing(
                            one.by().filter(place::has).map(this::name).orElse(""), one.at(), one.why()));
        }

        private String name(AccountId somebody) {
            return accounts.namesOf(List.of(somebody)).getOrDefault(somebody, "");
        }
    }

    /** @param number of the page; 0 for where they stopped reading, or else the last */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public SeenDiscussion read(String uid, int number) {
        Discussion discussion = discussions.withUid(uid);
        Place place = reach.of(discussion);
        DiscussionReader reader = readers.of(discussion, reach.me());
        int before = reader.readTo();
        int page = page(number, before, discussion.posts());
        List<Post> posts = discussions.posts(discussion, (page - 1) * SIZE, page * SIZE);
        if (!posts.isEmpty()) readers.read(reader, posts.get(posts.size() - 1).number());
        return new SeenDiscussion(
                uid,
                discussion.title(),
                new SeenDiscussion.Where(place.key(), place.name(), discussion.begunAt()),
                new SeenDiscussion.Role(place.isModeratedBy(reach.me()), place.open(), reader.stance()),
                looking.closing(place, discussion),
                before + 1,
                new Page<>(looking.sights.of(place, reach.me(), posts), discussion.posts(), page, SIZE),
                looking.people(place));
    }

    static int page(int asked, int read, int posts) {
        int last = Math.max(1, (posts + SIZE - 1) / SIZE);
        int wanted = asked > 0 ? asked : Math.min(read, posts - 1) / SIZE + 1;
        return Math.max(1, Math.min(wanted, last));
    }
}
