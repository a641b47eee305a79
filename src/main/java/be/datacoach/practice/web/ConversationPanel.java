package be.datacoach.practice.web;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.platform.Shuffle;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.scoring.Talk;
import be.datacoach.practice.scoring.TalkHistory;
import be.datacoach.practice.scoring.TalkScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A conversation on the page: what was said, and the moment it is at, or how it ended. */
public final class ConversationPanel {
    private static final String KEY = "learner_block.talk.";

    private final Played played;
    private final TalkHistory history;
    private final Talk talk;

    /** @param again whether the learner wants another go rather than how the last one ended */
    ConversationPanel(Played played, TalkHistory history, boolean again) {
        this.played = played;
        this.history = history;
        Talk current = history.current();
        Optional<Talk> last =
                history.lastEnded().filter(ended -> !again && current.choices().isEmpty());
        this.talk = last.orElse(current);
    }

    /** Something the other said, what the coach said then, and what that did; as Markdown. */
    public record TurnRow(String says, String said, String did) {}

    public String getIntro() {
        return played.words(history.conversation().intro());
    }

    /** Mieke, directeur. */
    public String getWith() {
        return history.conversation().with();
    }

    /** Mieke. */
    public String getName() {
        return getWith().split(",")[0].strip();
    }

    public List<TurnRow> getTurns() {
        return talk.turns().stream()
                .map(turn -> new TurnRow(
                        played.words(turn.moment().says()),
                        played.words(turn.choice().text()),
                        played.words(turn.choice().feedback())))
                .toList();
    }

    /** What the other says now. */
    public String getSays() {
        return played.words(talk.now().says());
    }

    public boolean isEnded() {
        return talk.ended();
    }

    public int getAttempt() {
        return talk.number();
    }

    /** The moment it is at, with what can be said. */
    public ItemRow getMoment() {
        Conversation.Moment now = talk.now();
        List<OptionRow> choices = now.choices().stream()
                .map(choice ->
                        new OptionRow(now.id() + "-" + choice.id(), choice.id(), played.words(choice.text()), false))
                .toList();
        var shuffle = new Shuffle(played.run().registration(), now.id(), talk.number());
        return new ItemRow(
                now.id(),
                getSays(),
                "",
                false,
                shuffle.of(choices),
                new OptionRow("", "", "", false),
                "",
                Optional.empty());
    }

    /** Whether the go on the page passed. */
    public boolean isPassed() {
        return talk.score().passed();
    }

    /** The key of what is said about the end. */
    public String getVerdict() {
        TalkScore score = talk.score();
        if (score.passed()) return KEY + "passed.text";
        return KEY + (score.unsafe() ? "unsafe.text" : "failed.text");
    }

    /** One sentence an axis: keys of their words. */
    public List<String> getLeanings() {
        return talk.score().leanings().stream()
                .map(one -> KEY + one.axis().name().toLowerCase(Locale.ROOT) + "."
                        + one.standing().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
