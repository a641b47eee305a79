package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.Sample;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped conversation, played as a learner does. Ways that come to one moment with the same things remembered are
 * one; the best way there and the worst are both followed on.
 */
class ShippedConversationsTest {

    private static final int LEAST_TURNS = 10;
    private static final Comparator<Way> LOST = Comparator.comparingInt(Way::lost);

    static Stream<Conversation> conversations() {
        Library library = LibraryReader.read(Path.of("modules")).value().orElseThrow();
        return Stream.concat(
                Stream.of(Sample.module().block(Conversation.class)),
                library.contents().values().stream()
                        .flatMap(content -> content.blocks().stream())
                        .filter(Conversation.class::isInstance)
                        .map(Conversation.class::cast));
    }

    /** What decides how it can go on. */
    private record Situation(String moment, Set<String> remembered) {

        static Situation of(Talk talk) {
            Set<String> remembered = new HashSet<>();
            talk.turns().forEach(turn -> remembered.addAll(turn.choice().remember()));
            return new Situation(talk.now().id(), remembered);
        }
    }

    /**
     * @param lost points that another choice would have given
     */
    private record Way(Talk talk, int lost) {

        static Way of(Talk talk) {
            TalkScore score = talk.score();
            return new Way(talk, score.maximum() - score.points());
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void comesEverywhereAndEndsBothWays(Conversation conversation) {
        Collection<Talk> best = ways(conversation, LOST);
        Collection<Talk> worst = ways(conversation, LOST.reversed());
        assertThat(best.stream().map(talk -> talk.now().id()))
                .containsAll(conversation.moments().stream()
                        .map(Conversation.Moment::id)
                        .toList());
        assertThat(best).anyMatch(talk -> talk.ended() && talk.score().passed());
        assertThat(worst).anyMatch(talk -> talk.ended() && !talk.score().passed());
        assertThat(best).anyMatch(talk -> talk.turns().size() >= LEAST_TURNS);
    }

    /** One way to every situation: the first in this order. */
    private static Collection<Talk> ways(Conversation conversation, Comparator<Way> order) {
        var first = new HashMap<Situation, Talk>();
        var open = new PriorityQueue<>(order);
        open.add(Way.of(new Talk(conversation, 1, Map.of())));
        while (!open.isEmpty()) {
            Talk talk = open.remove().talk();
            if (first.putIfAbsent(Situation.of(talk), talk) != null) continue;
            for (Conversation.Choice choice : talk.now().choices()) {
                var choices = new HashMap<>(talk.choices());
                assertThat(choices.put(talk.now().id(), choice.id())).isNull();
                open.add(Way.of(new Talk(conversation, 1, choices)));
            }
        }
        return first.values();
    }
}
