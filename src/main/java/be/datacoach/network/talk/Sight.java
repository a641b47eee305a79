package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import be.datacoach.network.talk.text.Bit;
import be.datacoach.network.talk.text.Block;
import be.datacoach.network.talk.text.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one reader sees of messages: values in, values out. Every message is seen, in its place; what it says only by who may read it.
 *
 * @param me the reader
 * @param moderator whether they moderate the place
 * @param names of who belongs to the place now; whoever left or was erased is not in it
 * @param withdrawn who left and wanted their messages to go along
 * @param reported messages of which a report stands, by uid; empty for who does not moderate
 */
record Sight(
        AccountId me, boolean moderator, Map<AccountId, String> names, Set<AccountId> withdrawn, Set<String> reported) {
    /** Who is named but has no name any more. */
    static final String NOBODY = "…";

    /** @param mentions who has which number in the text */
    SeenPost of(Post post, Map<Integer, Optional<AccountId>> mentions) {
        SeenPost.State state = state(post);
        boolean own = post.isBy(me);
        boolean readable = state == SeenPost.State.STANDING || (state == SeenPost.State.HIDDEN && (own || moderator));
        return new SeenPost(
                new SeenPost.Handle(post.uid(), post.number(), own, reported.contains(post.uid())),
                readable || state == SeenPost.State.HIDDEN ? name(post.writer()) : "",
                post.writtenAt(),
                readable ? post.editedAt() : Optional.empty(),
                state,
                readable && own ? Named.readable(post.body(), number -> called(mentions, number)) : "",
                readable ? Block.of(post.body(), number -> bit(mentions, number)) : List.of(),
                state == SeenPost.State.HIDDEN ? post.hiding().map(why -> hiding(why, own)) : Optional.empty());
    }

    private SeenPost.State state(Post post) {
        if (post.isDeleted()) return SeenPost.State.DELETED;
        boolean gone = post.writer().filter(withdrawn::contains).isPresent();
        if (gone) return SeenPost.State.WITHDRAWN;
        return post.isHidden() ? SeenPost.State.HIDDEN : SeenPost.State.STANDING;
    }

    private SeenPost.Hiding hiding(Post.Hiding why, boolean own) {
        boolean told = own || moderator;
        return new SeenPost.Hiding(
                why.why(),
                told ? name(why.by()) : "",
                told ? why.words() : "",
                told ? why.answer().orElse("") : "",
                own && why.answer().isEmpty());
    }

    String name(Optional<AccountId> somebody) {
        return somebody.map(one -> names.getOrDefault(one, "")).orElse("");
    }

    private Bit bit(Map<Integer, Optional<AccountId>> mentions, int number) {
        boolean mine = mentions.getOrDefault(number, Optional.empty())
                .filter(me::equals)
                .isPresent();
        return Bit.named(called(mentions, number), mine);
    }

    private String called(Map<Integer, Optional<AccountId>> mentions, int number) {
        String name = name(mentions.getOrDefault(number, Optional.empty()));
        return name.isEmpty() ? NOBODY : name;
    }
}
