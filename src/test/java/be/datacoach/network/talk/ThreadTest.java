package be.datacoach.network.talk;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to messages, a conversation can be read in order, and nobody reads what is not theirs to read. */
class ThreadTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<AccountId> PEOPLE =
            IntStream.rangeClosed(1, 5).mapToObj(AccountId::new).toList();
    private static final AccountId COUNSELLOR = new AccountId(9);
    private static final Map<AccountId, String> NAMES =
            Map.of(PEOPLE.get(0), "Een", PEOPLE.get(1), "Twee", PEOPLE.get(2), "Drie", COUNSELLOR, "Begeleider");

    private final Discussion discussion = new Discussion(
            UUID.randomUUID().toString(), new PlaceKey(PlaceKind.COHORT, "x"), "Titel", PEOPLE.get(0), NOW);
    private final List<Post> posts = new ArrayList<>();

    private void write(AccountId writer, String body) {
        posts.add(new Post(new Post.Slot(UUID.randomUUID().toString(), 1, discussion.next(NOW)), writer, body, NOW));
    }

    private static Sight sight(AccountId reader, Set<AccountId> withdrawn) {
        return new Sight(reader, reader.equals(COUNSELLOR), NAMES, withdrawn, Set.of());
    }

    private List<SeenPost> seenBy(AccountId reader, Set<AccountId> withdrawn) {
        return posts.stream()
                .map(post -> sight(reader, withdrawn).of(post, Map.of()))
                .toList();
    }

    @Test
    void staysReadableInOrderWhateverIsDeletedAndHidden() {
        for (int seed = 0; seed < 300; seed++) {
            posts.clear();
            Random random = new Random(seed);
            int first = discussion.posts();
            IntStream.range(0, 40).forEach(i -> happen(random));
            Set<AccountId> withdrawn = random.nextBoolean() ? Set.of(PEOPLE.get(4)) : Set.of();
            for (AccountId reader : List.of(PEOPLE.get(0), PEOPLE.get(3), COUNSELLOR)) {
                List<SeenPost> seen = seenBy(reader, withdrawn);
                assertThat(seen.stream().map(one -> one.handle().number()))
                        .as("seed " + seed)
                        .containsExactlyElementsOf(IntStream.rangeClosed(first + 1, first + posts.size())
                                .boxed()
                                .toList());
                for (int i = 0; i < seen.size(); i++) check(seen.get(i), posts.get(i), reader, withdrawn);
            }
        }
    }

    private void happen(Random random) {
        AccountId who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        if (posts.isEmpty() || random.nextInt(3) == 0) {
            write(who, "Bericht " + random.nextInt());
            return;
        }
        Post post = posts.get(random.nextInt(posts.size()));
        switch (random.nextInt(5)) {
            case 0 -> post.delete(NOW);
            case 1 -> post.hide(COUNSELLOR, HidingWhy.HURTS, "Zo niet", NOW);
            case 2 -> post.show();
            case 3 -> post.answerHiding("Sorry");
            default -> post.edit("Anders " + random.nextInt(), NOW);
        }
    }

    private static void check(SeenPost seen, Post post, AccountId reader, Set<AccountId> withdrawn) {
        boolean may = !post.isDeleted()
                && post.writer().filter(withdrawn::contains).isEmpty()
                && (!post.isHidden() || post.isBy(reader) || reader.equals(COUNSELLOR));
        assertThat(seen.isReadable()).isEqualTo(may);
        assertThat(seen.state() != SeenPost.State.STANDING || seen.isReadable()).isTrue();
        if (!may) {
            assertThat(seen.typed()).isEmpty();
            assertThat(seen.hiding().map(SeenPost.Hiding::words).orElse("")).isEmpty();
            assertThat(seen.hiding().map(SeenPost.Hiding::answer).orElse("")).isEmpty();
        }
        if (post.isDeleted()) assertThat(post.body()).isEmpty();
    }

    @Test
    void tellsTheWriterWhyAndTheOthersOnlyTheReason() {
        write(PEOPLE.get(0), "Iets");
        posts.get(0).hide(COUNSELLOR, HidingWhy.PUPIL, "Zonder de naam van het kind", NOW);
        SeenPost.Hiding own = seenBy(PEOPLE.get(0), Set.of()).get(0).hiding().orElseThrow();
        SeenPost.Hiding other = seenBy(PEOPLE.get(1), Set.of()).get(0).hiding().orElseThrow();
        assertThat(own)
                .isEqualTo(new SeenPost.Hiding(HidingWhy.PUPIL, "Begeleider", "Zonder de naam van het kind", "", true));
        assertThat(other).isEqualTo(new SeenPost.Hiding(HidingWhy.PUPIL, "", "", "", false));
    }

    @Test
    void letsTheWriterAnswerOnce() {
        write(PEOPLE.get(0), "Iets");
        Post post = posts.get(0);
        assertThat(post.answerHiding("Te vroeg")).isFalse();
        post.hide(COUNSELLOR, HidingWhy.HURTS, "", NOW);
        assertThat(post.answerHiding("Zo was het niet bedoeld")).isTrue();
        assertThat(post.answerHiding("Nog eens")).isFalse();
        assertThat(post.hiding().flatMap(Post.Hiding::answer)).contains("Zo was het niet bedoeld");
    }

    @Test
    void keepsWhatTheFirstModeratorDid() {
        write(PEOPLE.get(0), "Iets");
        Post post = posts.get(0);
        assertThat(post.hide(COUNSELLOR, HidingWhy.HURTS, "Eerst", NOW)).isTrue();
        assertThat(post.hide(PEOPLE.get(1), HidingWhy.PUPIL, "Daarna", NOW)).isFalse();
        assertThat(post.hiding().map(Post.Hiding::words)).contains("Eerst");
        assertThat(discussion.close(COUNSELLOR, "Klaar", NOW)).isTrue();
        assertThat(discussion.close(PEOPLE.get(1), "Toch niet", NOW)).isFalse();
        assertThat(discussion.closing().map(Discussion.Closing::why)).contains("Klaar");
        assertThat(discussion.reopen()).isTrue();
        assertThat(discussion.reopen()).isFalse();
    }

    @Test
    void aHiddenOrDeletedMessageIsNotChanged() {
        write(PEOPLE.get(0), "Iets");
        Post post = posts.get(0);
        post.hide(COUNSELLOR, HidingWhy.HURTS, "", NOW);
        assertThat(post.edit("Anders", NOW)).isFalse();
        assertThat(post.delete(NOW)).isTrue();
        assertThat(post.delete(NOW)).isFalse();
        assertThat(post.show()).isFalse();
        assertThat(post.isHidden()).isFalse();
    }

    @Test
    void callsNobodyByNameWhoLeft() {
        write(PEOPLE.get(3), "Iets");
        assertThat(seenBy(PEOPLE.get(0), Set.of()).get(0).writer()).isEmpty();
        assertThat(seenBy(PEOPLE.get(0), Set.of()).get(0).isReadable()).isTrue();
        assertThat(seenBy(PEOPLE.get(0), Set.of(PEOPLE.get(3))).get(0).state()).isEqualTo(SeenPost.State.WITHDRAWN);
    }

    @Test
    void namesInTheTextGoWithWhomTheyName() {
        write(PEOPLE.get(0), "Dag \uE0000\uE001 en \uE0001\uE001");
        Map<Integer, Optional<AccountId>> mentions = Map.of(0, Optional.of(PEOPLE.get(1)), 1, Optional.empty());
        SeenPost seen = sight(PEOPLE.get(0), Set.of()).of(posts.get(0), mentions);
        assertThat(seen.typed()).isEqualTo("Dag @Twee en @…");
    }

    @Test
    void opensWhereSomebodyStoppedReading() {
        assertThat(ReadDiscussion.page(0, 0, 0)).isEqualTo(1);
        assertThat(ReadDiscussion.page(0, 0, 100)).isEqualTo(1);
        assertThat(ReadDiscussion.page(0, 30, 100)).isEqualTo(2);
        assertThat(ReadDiscussion.page(0, 100, 100)).isEqualTo(4);
        assertThat(ReadDiscussion.page(0, 90, 90)).isEqualTo(3);
        assertThat(ReadDiscussion.page(2, 90, 90)).isEqualTo(2);
        assertThat(ReadDiscussion.page(999999, 0, 10_000)).isEqualTo(334);
    }

    @Test
    void theTitleGoesWithTheFirstMessage() {
        assertThat(discussion.title()).contains("Titel");
        discussion.hideTitle(true);
        assertThat(discussion.title()).isEmpty();
        discussion.hideTitle(false);
        assertThat(discussion.title()).contains("Titel");
        discussion.forgetTitle();
        assertThat(discussion.title()).isEmpty();
    }
}
