package be.datacoach.catalogue.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All ways through a conversation, walked. A conversation on which it is used has only ways to moments that exist, and
 * at every moment with choices a way that always holds.
 */
public final class Exploration {

    /** More situations than a person can write, fewer than what takes long. */
    private static final int MOST_SITUATIONS = 20_000;

    /** Where somebody is, and what is remembered of them. */
    private record Situation(String moment, Set<String> remembered) {
        Situation after(Conversation.Choice choice) {
            var all = new TreeSet<>(remembered);
            all.addAll(choice.remember());
            return new Situation(choice.next(all), all);
        }
    }

    /** What may still come from a situation. */
    private record Ahead(Set<String> moments, int longest) {}

    private final Conversation conversation;
    private final Map<Situation, Ahead> known = new HashMap<>();
    private final Set<String> returning = new TreeSet<>();
    private final Ahead whole;

    private Exploration(Conversation conversation) {
        this.conversation = conversation;
        this.whole = walk(start(conversation), new LinkedHashSet<>());
    }

    public static Exploration of(Conversation conversation) {
        return new Exploration(conversation);
    }

    private static Situation start(Conversation conversation) {
        return new Situation(conversation.start(), Set.of());
    }

    /** The moments that some way comes to. */
    public Set<String> reached() {
        var reached = new TreeSet<>(whole.moments);
        reached.add(conversation.start());
        return reached;
    }

    /** The moments that some way comes back to. */
    public Set<String> returning() {
        return returning;
    }

    /** The number of choices on the longest way. */
    public int longest() {
        return whole.longest;
    }

    /** Whether there is more in it than could be walked; then the rest says nothing. */
    public boolean tooLarge() {
        return known.size() > MOST_SITUATIONS;
    }

    /** Whether some way passes. Only where no way returns. */
    public boolean passable() {
        return new Margin(true).from(start(conversation), 0) >= 0;
    }

    /** Whether some way fails. Only where no way returns. */
    public boolean failable() {
        return new Margin(false).from(start(conversation), 0) < 0;
    }

    private Ahead walk(Situation here, Set<String> way) {
        way.add(here.moment);
        var moments = new HashSet<String>();
        int longest = 0;
        for (Conversation.Choice choice :
                conversation.moment(here.moment).orElseThrow().choices()) {
            Situation next = here.after(choice);
            moments.add(next.moment);
            if (way.contains(next.moment)) returning.add(next.moment);
            else if (!tooLarge()) {
                Ahead ahead = known.containsKey(next) ? seen(next, way) : walk(next, way);
                moments.addAll(ahead.moments);
                longest = Math.max(longest, 1 + ahead.longest);
            }
        }
        way.remove(here.moment);
        var ahead = new Ahead(moments, longest);
        known.put(here, ahead);
        return ahead;
    }

    private Ahead seen(Situation situation, Set<String> way) {
        Ahead ahead = known.getOrDefault(situation, new Ahead(Set.of(), 0));
        way.stream().filter(ahead.moments::contains).forEach(returning::add);
        return ahead;
    }

    /**
     * How far above the pass mark the best way ends, or how far below it the worst, in hundredths of a point; a way on
     * which safety once fell too low ends far below.
     */
    private final class Margin {

        private static final int LOST = -1_000_000;

        private record At(Situation situation, int safety) {}

        private final boolean best;
        private final Map<At, Integer> margins = new HashMap<>();

        Margin(boolean best) {
            this.best = best;
        }

        int from(Situation situation, int safety) {
            var at = new At(situation, safety);
            Integer before = margins.get(at);
            if (before != null) return before;
            Conversation.Moment moment = conversation.moment(situation.moment).orElseThrow();
            var each = moment.choices().stream().mapToInt(choice -> margin(moment, choice, at));
            int margin = (best ? each.max() : each.min()).orElse(0);
            margins.put(at, margin);
            return margin;
        }

        private int margin(Conversation.Moment moment, Conversation.Choice choice, At at) {
            int safety = at.safety + choice.effect().safety();
            if (safety < Conversation.LEAST_SAFETY) return LOST;
            int here = 100 * choice.effect().sum() - conversation.pass() * moment.best();
            return here + from(at.situation.after(choice), safety);
        }
    }
}
