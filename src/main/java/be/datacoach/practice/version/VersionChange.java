package be.datacoach.practice.version;

import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.platform.WordDifference;
import be.datacoach.practice.run.Played;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block that is other in the newer version, for one learner.
 *
 * @param before nothing when it is new
 * @param after nothing when it is gone
 * @param pieces what became of the words of a text; empty for a block in which something is answered, so that no answer is
 *     given away
 * @param again whether it was done and is to be done again
 */
public record VersionChange(
        Optional<Block> before, Optional<Block> after, List<WordDifference.Piece> pieces, boolean again) {

    public VersionChange {
        pieces = List.copyOf(pieces);
    }

    /** The block as the learner will meet it, or met it. */
    public Block block() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether what was done in a block counts in the newer version too. */
    static boolean counts(Block before, Block after) {
        return before.equals(after) || before.getClass() == after.getClass() && !asksAnswers(after);
    }

    private static boolean asksAnswers(Block block) {
        return block instanceof Quiz
                || block instanceof Sorting
                || block instanceof Conversation
                || block instanceof DataExercise;
    }

    /** Whether an answer to an item of a block still says the same thing in the newer one. */
    static boolean answerCounts(Block before, Block after, String item) {
        if (before.equals(after)) return true;
        if (before instanceof Quiz old && after instanceof Quiz fresh) {
            return old.challenge() == fresh.challenge()
                    && old.items().stream().filter(one -> one.id().equals(item)).anyMatch(fresh.items()::contains);
        }
        if (before instanceof Sorting old && after instanceof Sorting fresh) {
            return old.categories().equals(fresh.categories())
                    && old.cards().stream().filter(one -> one.id().equals(item)).anyMatch(fresh.cards()::contains);
        }
        return false;
    }

    /** All of them, in the order of the newer version; what is gone comes last. */
    static List<VersionChange> between(Played old, Played fresh, List<Block> done) {
        var changes = new ArrayList<VersionChange>();
        for (Block after : fresh.blocks()) {
            Optional<Block> before = old.block(after.id());
            if (before.filter(after::equals).isPresent()) continue;
            boolean again = before.filter(done::contains)
                    .filter(one -> !counts(one, after))
                    .isPresent();
            changes.add(new VersionChange(before, Optional.of(after), pieces(old, fresh, before, after), again));
        }
        old.blocks().stream()
                .filter(before -> fresh.block(before.id()).isEmpty())
                .forEach(before ->
                        changes.add(new VersionChange(Optional.of(before), Optional.empty(), List.of(), false)));
        return changes;
    }

    private static List<WordDifference.Piece> pieces(Played old, Played fresh, Optional<Block> before, Block after) {
        return before.isPresent() && before.get() instanceof Reading was && after instanceof Reading is
                ? WordDifference.between(old.words(was.text()), fresh.words(is.text()))
                : List.of();
    }
}
