package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Conversation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One go at a conversation. What was said stands: the other person heard it.
 *
 * @param number counted from 1
 * @param choices by moment; no way comes to a moment twice
 */
public record Talk(Conversation conversation, int number, Map<String, String> choices) {

    /** What the other said, and what the coach said then. */
    public record Turn(Conversation.Moment moment, Conversation.Choice choice) {}

    public Talk {
        choices = Map.copyOf(choices);
    }

    /** What was said so far, in order. */
    public List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        Set<String> remembered = new HashSet<>();
        Conversation.Moment here = moment(conversation.start());
        for (Optional<Turn> turn = turn(here); turn.isPresent(); turn = turn(here)) {
            turns.add(turn.get());
            remembered.addAll(turn.get().choice().remember());
            here = moment(turn.get().choice().next(remembered));
        }
        return turns;
    }

    /** Where it stands now. */
    public Conversation.Moment now() {
        List<Turn> turns = turns();
        if (turns.isEmpty()) return moment(conversation.start());
        Set<String> remembered = new HashSet<>();
        turns.forEach(turn -> remembered.addAll(turn.choice().remember()));
        return moment(turns.get(turns.size() - 1).choice().next(remembered));
    }

    public boolean ended() {
        return now().end();
    }

    public TalkScore score() {
        return TalkScore.of(this);
    }

    private Optional<Turn> turn(Conversation.Moment moment) {
        return Optional.ofNullable(choices.get(moment.id()))
                .flatMap(moment::choice)
                .map(choice -> new Turn(moment, choice));
    }

    private Conversation.Moment moment(String id) {
        return conversation.moment(id).orElseThrow(() -> new IllegalStateException("No moment " + id));
    }
}
