package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.source.Library;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.catalogue.source.Sample;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way through every shipped conversation, played as a learner does. Ways that come to one situation are one. */
class ShippedConversationsTest {

    private static final int LEAST_TURNS = 10;

    static Stream<Conversation> conversations() {
        Library library = LibraryReader.read(Path.of("modules")).value().orElseThrow();
        return Stream.concat(
                Stream.of(Sample.module().block(Conversation.class)),
                library.contents().values().stream()
                        .flatMap(content -> content.blocks().stream())
                        .filter(Conversation.class::isInstance)
                        .map(Conversation.class::cast));
    }

    /** What differs between two ways that stand at the same moment: what is remembered, and the score. */
    private record Situation(String moment, Set<String> remembered, int points, int maximum, int safety, int lowest) {

        static Situation of(Talk talk) {
            Set<String> remembered = new HashSet<>();
            talk.turns().forEach(turn -> remembered.addAll(turn.choice().remember()));
            int safety = talk.turns().stream()
                    .mapToInt(turn -> turn.choice().effect().safety())
                    .sum();
            TalkScore score = talk.score();
            return new Situation(
                    talk.now().id(), remembered, score.points(), score.maximum(), safety, score.lowestSafety());
        }
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void comesEverywhereAndEndsBothWays(Conversation conversation) {
        var seen = new HashSet<Situation>();
        var reached = new HashSet<String>();
        var outcomes = new HashSet<Boolean>();
        int longest = 0;
        var open = new ArrayDeque<Talk>();
        open.add(new Talk(conversation, 1, Map.of()));
        while (!open.isEmpty()) {
            Talk talk = open.pop();
            if (!seen.add(Situation.of(talk))) continue;
            reached.add(talk.now().id());
            longest = Math.max(longest, talk.turns().size());
            if (talk.ended()) outcomes.add(talk.score().passed());
            for (Conversation.Choice choice : talk.now().choices()) {
                var choices = new HashMap<>(talk.choices());
                assertThat(choices.put(talk.now().id(), choice.id())).isNull();
                open.push(new Talk(conversation, 1, choices));
            }
        }
        assertThat(reached)
                .containsExactlyInAnyOrderElementsOf(conversation.moments().stream()
                        .map(Conversation.Moment::id)
                        .toList());
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(longest).isGreaterThanOrEqualTo(LEAST_TURNS);
    }
}
