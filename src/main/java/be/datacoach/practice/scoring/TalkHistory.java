package be.datacoach.practice.scoring;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.practice.scoring.QuizHistory.Given;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All goes at one conversation by one learner. It may be played as often as they like; the best that passed counts. */
public record TalkHistory(Conversation conversation, List<Talk> talks) {

    public TalkHistory {
        talks = List.copyOf(talks);
    }

    /** From the choices in the order in which they came: the first at a moment is the one that stands. */
    public static TalkHistory of(Conversation conversation, Collection<Given> answers) {
        Map<Integer, Map<String, String>> byAttempt = new TreeMap<>();
        for (Given given : answers) {
            byAttempt
                    .computeIfAbsent(given.attempt(), number -> new LinkedHashMap<>())
                    .putIfAbsent(given.item(), String.join(" ", given.choice().options()));
        }
        return new TalkHistory(
                conversation,
                byAttempt.entrySet().stream()
                        .map(entry -> new Talk(conversation, entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The one under way, or the next one, in which nothing was said yet. */
    public Talk current() {
        return talks.stream()
                .filter(talk -> !talk.ended())
                .findFirst()
                .orElseGet(() -> new Talk(conversation, talks.size() + 1, Map.of()));
    }

    public Optional<Talk> talk(int number) {
        return talks.stream().filter(talk -> talk.number() == number).findFirst();
    }

    public Optional<Talk> lastEnded() {
        return ended().reduce((earlier, later) -> later);
    }

    public boolean passed() {
        return best().isPresent();
    }

    /** The best percentage that passed. */
    public OptionalInt best() {
        return ended().map(Talk::score)
                .filter(TalkScore::passed)
                .mapToInt(TalkScore::percent)
                .max();
    }

    private Stream<Talk> ended() {
        return talks.stream().filter(Talk::ended);
    }
}
