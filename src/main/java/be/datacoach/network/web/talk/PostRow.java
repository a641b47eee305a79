package be.datacoach.network.web.talk;

import be.datacoach.network.talk.SeenPost;
import be.datacoach.network.talk.text.Block;
import be.datacoach.platform.Phrases;
import java.util.List;

/**
 * A message on a page.
 *
 * @param who in words
 * @param when with whether it was changed
 * @param gone a sentence instead of the text; empty where it can be read
 * @param hidden a sentence before the text for who reads it although others do not; empty for any other
 * @param fresh whether it was unread
 * @param can what the reader may do with it
 */
public record PostRow(SeenPost post, String who, String when, String gone, String hidden, boolean fresh, Can can) {
    private static final String KEY = "app_talk.";

    /** @param answer say something to its being hidden @param show it again */
    public record Can(boolean edit, boolean delete, boolean report, boolean hide, boolean show, boolean answer) {
        public boolean isAnything() {
            return edit || delete || report || hide || show || answer;
        }
    }

    static PostRow of(SeenPost post, ThreadWords words) {
        Phrases phrases = words.moments().phrases();
        String who = post.handle().own()
                ? phrases.say(KEY + "you")
                : post.writer().isEmpty() ? phrases.say(KEY + "somebody") : post.writer();
        String when = words.moments().moment(post.at());
        return new PostRow(
                post,
                who,
                post.editedAt().isPresent() ? phrases.say(KEY + "edited", when) : when,
                post.isReadable() ? "" : gone(post, phrases),
                post.isReadable() ? hidden(post, phrases) : "",
                post.handle().number() >= words.unreadFrom() && !post.handle().own(),
                can(post, words));
    }

    /** What goes for every message of a page. */
    record ThreadWords(Moments moments, int unreadFrom, boolean moderator, boolean writable) {}

    private static String gone(SeenPost post, Phrases phrases) {
        return post.hiding()
                .map(why -> phrases.say(KEY + "hidden", phrases.say(KEY + "hiding." + why.why())))
                .orElseGet(() -> phrases.say(KEY + "gone." + post.state()));
    }

    private static String hidden(SeenPost post, Phrases phrases) {
        return post.hiding()
                .map(why -> {
                    String by = why.by().isEmpty() ? phrases.say(KEY + "counsellor") : why.by();
                    String key = KEY + (post.handle().own() ? "hidden.own" : "hidden.moderator");
                    return phrases.say(key, by, phrases.say(KEY + "hiding." + why.why()));
                })
                .orElse("");
    }

    private static Can can(SeenPost post, ThreadWords words) {
        boolean standing = post.state() == SeenPost.State.STANDING;
        boolean hidden = post.state() == SeenPost.State.HIDDEN;
        boolean own = post.handle().own();
        return new Can(
                own && standing && words.writable(),
                own && (standing || hidden),
                !own && standing && !words.moderator(),
                words.moderator() && standing,
                words.moderator() && hidden,
                post.hiding().filter(SeenPost.Hiding::open).isPresent());
    }

    public String uid() {
        return post.handle().uid();
    }

    public int number() {
        return post.handle().number();
    }

    public List<Block> blocks() {
        return post.blocks();
    }

    /** What the counsellor said to the writer. */
    public String words() {
        return post.hiding().map(SeenPost.Hiding::words).orElse("");
    }

    /** What the writer said to that. */
    public String answer() {
        return post.hiding().map(SeenPost.Hiding::answer).orElse("");
    }

    public String typed() {
        return post.typed();
    }

    public boolean isReported() {
        return post.handle().reported();
    }
}
