package be.datacoach.catalogue.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A talk with somebody who answers to what is said, moment after moment, and remembers.
 *
 * @param with who the coach talks to
 * @param pass percent of the best that was attainable on the way taken
 * @param start the moment it begins with
 */
public record Conversation(Frame frame, VariedText intro, String with, int pass, String start, List<Moment> moments)
        implements Block {

    /** The lowest that safety may ever come to, as a running sum from 0. */
    public static final int LEAST_SAFETY = -1;

    /**
     * What the other says and does, and what the coach can say then.
     *
     * @param choices none at an end
     */
    public record Moment(String id, VariedText says, List<Choice> choices) {
        public Moment {
            choices = List.copyOf(choices);
        }

        public boolean end() {
            return choices.isEmpty();
        }

        public Optional<Choice> choice(String id) {
            return choices.stream().filter(choice -> choice.id.equals(id)).findFirst();
        }

        /** The most that a choice here adds. */
        public int best() {
            return choices.stream()
                    .mapToInt(choice -> choice.effect.sum())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * Something to say.
     *
     * @param feedback what it did to the other person
     * @param remember what may come back later
     * @param to where it leads: the first way that holds
     */
    public record Choice(
            String id, VariedText text, Effect effect, VariedText feedback, Set<String> remember, List<Way> to) {
        public Choice {
            remember = Set.copyOf(remember);
            to = List.copyOf(to);
        }

        /** The moment it leads to, for somebody of whom this is remembered. */
        public String next(Set<String> remembered) {
            return to.stream()
                    .filter(way -> way.flag.stream().allMatch(remembered::contains))
                    .map(Way::moment)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A way that is taken when something is remembered, or always. */
    public record Way(Optional<String> flag, String moment) {}

    /** What a choice does, from -1 to 1 on each axis. */
    public record Effect(int safety, int question, int ownership) {
        public int sum() {
            return safety + question + ownership;
        }
    }

    public Conversation {
        moments = List.copyOf(moments);
    }

    public Optional<Moment> moment(String id) {
        return moments.stream().filter(moment -> moment.id.equals(id)).findFirst();
    }

    @Override
    public Stream<VariedText> texts() {
        Stream<VariedText> said = moments.stream()
                .flatMap(moment -> Stream.concat(
                        Stream.of(moment.says),
                        moment.choices.stream().flatMap(choice -> Stream.of(choice.text, choice.feedback))));
        return Stream.concat(Stream.of(intro), said);
    }
}
