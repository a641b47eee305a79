package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.Conversation.Effect;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How a conversation went, or how it is going.
 *
 * @param points the sum of all effects on the way taken
 * @param maximum the sum of the best choice at each moment on that way
 * @param lowestSafety the lowest that the running sum of safety came to, from 0
 * @param leanings what became of each axis
 */
public record TalkScore(int points, int maximum, int lowestSafety, List<Leaning> leanings, boolean passed) {

    /** What a choice does something to. */
    public enum Axis {
        SAFETY(Effect::safety),
        QUESTION(Effect::question),
        OWNERSHIP(Effect::ownership);

        private final ToIntFunction<Effect> part;

        Axis(ToIntFunction<Effect> part) {
            this.part = part;
        }

        int of(Effect effect) {
            return part.applyAsInt(effect);
        }
    }

    /** What became of an axis: words, not numbers to rank by. */
    public enum Standing {
        /** Two thirds or more of what could be had on it. */
        STRONG,
        MIXED,
        /** Nothing was left of it, or safety once fell too low. */
        WEAK
    }

    public record Leaning(Axis axis, Standing standing) {}

    private static final int HUNDRED = 100;

    public TalkScore {
        leanings = List.copyOf(leanings);
    }

    static TalkScore of(Talk talk) {
        List<Talk.Turn> turns = talk.turns();
        int points =
                turns.stream().mapToInt(turn -> turn.choice().effect().sum()).sum();
        int maximum = turns.stream().mapToInt(turn -> turn.moment().best()).sum();
        int safety = 0;
        int lowest = 0;
        for (Talk.Turn turn : turns) {
            safety += turn.choice().effect().safety();
            lowest = Math.min(lowest, safety);
        }
        boolean safe = lowest >= Conversation.LEAST_SAFETY;
        boolean enough = HUNDRED * points >= talk.conversation().pass() * maximum;
        List<Leaning> leanings = List.of(Axis.values()).stream()
                .map(axis -> new Leaning(axis, standing(axis, turns, safe)))
                .collect(Collectors.toList());
        return new TalkScore(points, maximum, lowest, leanings, talk.ended() && safe && enough);
    }

    /** Rounded down; nothing where more was lost than won. */
    public int percent() {
        return maximum <= 0 ? (points >= maximum ? HUNDRED : 0) : Math.max(0, HUNDRED * points / maximum);
    }

    /** Whether safety was lost on the way. */
    public boolean unsafe() {
        return lowestSafety < Conversation.LEAST_SAFETY;
    }

    private static Standing standing(Axis axis, List<Talk.Turn> turns, boolean safe) {
        int won =
                turns.stream().mapToInt(turn -> axis.of(turn.choice().effect())).sum();
        int best = turns.stream()
                .mapToInt(turn -> turn.moment().choices().stream()
                        .mapToInt(choice -> axis.of(choice.effect()))
                        .max()
                        .orElse(0))
                .sum();
        if (won < 0 || (won == 0 && best > 0) || (axis == Axis.SAFETY && !safe)) return Standing.WEAK;
        return 3 * won >= 2 * best ? Standing.STRONG : Standing.MIXED;
    }
}
