package be.datacoach.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.Conversation.Choice;
import be.datacoach.catalogue.content.Conversation.Effect;
import be.datacoach.catalogue.content.Conversation.Moment;
import be.datacoach.catalogue.content.Conversation.Way;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.practice.scoring.QuizHistory.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TalkTest {

    /** Each turn as what was chosen and what else could be, on safety, question and ownership: {@code +0-/+++}. */
    @ParameterizedTest
    @CsvFileSource(resources = "/practice/examples/talk-scores.csv", delimiter = ';', numLinesToSkip = 1)
    void scoresTheWayTaken(int pass, String way, String points, int lowest, boolean passed, String axes) {
        TalkScore score = along(pass, way).score();
        assertThat(score.points() + "/" + score.maximum()).isEqualTo(points);
        assertThat(score.lowestSafety()).isEqualTo(lowest);
        assertThat(score.passed()).isEqualTo(passed);
        assertThat(score.leanings().stream().map(one -> one.standing().name()).collect(Collectors.joining(" ")))
                .isEqualTo(axes);
    }

    @Test
    void standsWhereItWasLeft() {
        Conversation conversation = conversation(60, "+++/000 +++/000");
        TalkHistory history = TalkHistory.of(conversation, List.of(given(1, "m0", "chosen")));
        assertThat(history.current().now().id()).isEqualTo("m1");
        assertThat(history.current().turns()).hasSize(1);
        assertThat(history.lastEnded()).isEmpty();
    }

    @Test
    void keepsWhatWasSaidFirst() {
        Conversation conversation = conversation(60, "+++/000");
        var history = TalkHistory.of(conversation, List.of(given(1, "m0", "chosen"), given(1, "m0", "other")));
        assertThat(history.lastEnded().orElseThrow().choices()).containsEntry("m0", "chosen");
    }

    @Test
    void countsTheBestGoThatPassed() {
        Conversation conversation = conversation(60, "+++/++0");
        var history = TalkHistory.of(
                conversation, List.of(given(1, "m0", "other"), given(2, "m0", "chosen"), given(3, "m0", "other")));
        assertThat(history.best()).hasValue(100);
        assertThat(history.current().number()).isEqualTo(4);
    }

    @Test
    void weighsAConversationAsMuchAsAllQuizzes() {
        assertThat(ModuleScore.of(List.of(), List.of(60, 91))).hasValue(75);
        assertThat(ModuleScore.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void letsWhatIsRememberedComeBack() {
        Choice promise = choice("chosen", "000", Set.of("list"), new Way(Optional.empty(), "m1"));
        Choice again = choice(
                "chosen", "000", Set.of(), new Way(Optional.of("list"), "back"), new Way(Optional.empty(), "end"));
        var conversation = of(60, List.of(moment("m0", promise), moment("m1", again), moment("back"), moment("end")));
        assertThat(new Talk(conversation, 1, Map.of("m0", "chosen", "m1", "chosen"))
                        .now()
                        .id())
                .isEqualTo("back");
    }

    private static Given given(int attempt, String moment, String choice) {
        return new Given(attempt, moment, be.datacoach.practice.scoring.Choice.of(List.of(choice)));
    }

    private static Talk along(int pass, String way) {
        Conversation conversation = conversation(pass, way);
        var choices = new HashMap<String, String>();
        conversation.moments().stream()
                .filter(moment -> !moment.end())
                .forEach(moment -> choices.put(moment.id(), "chosen"));
        return new Talk(conversation, 1, choices);
    }

    private static Conversation conversation(int pass, String way) {
        String[] turns = way.split(" ");
        var moments = new ArrayList<Moment>();
        for (int turn = 0; turn < turns.length; turn++) {
            var on = new Way(Optional.empty(), turn == turns.length - 1 ? "end" : "m" + (turn + 1));
            String[] effects = turns[turn].split("/");
            moments.add(moment(
                    "m" + turn, choice("chosen", effects[0], Set.of(), on), choice("other", effects[1], Set.of(), on)));
        }
        moments.add(moment("end"));
        return of(pass, moments);
    }

    private static Conversation of(int pass, List<Moment> moments) {
        return new Conversation(Quizzes.frame("gesprek", 12), VariedText.NONE, "Mieke", pass, "m0", moments);
    }

    private static Moment moment(String id, Choice... choices) {
        return new Moment(id, VariedText.NONE, List.of(choices));
    }

    private static Choice choice(String id, String effect, Set<String> remember, Way... to) {
        var axes = new Effect(axis(effect, 0), axis(effect, 1), axis(effect, 2));
        return new Choice(id, VariedText.NONE, axes, VariedText.NONE, remember, List.of(to));
    }

    private static int axis(String effect, int at) {
        return "-0+".indexOf(effect.charAt(at)) - 1;
    }
}
