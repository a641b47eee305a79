package be.datacoach.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.catalogue.content.Conversation.Choice;
import be.datacoach.catalogue.content.Conversation.Effect;
import be.datacoach.catalogue.content.Conversation.Moment;
import be.datacoach.catalogue.content.Conversation.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplorationTest {

    private static final Effect GOOD = new Effect(1, 1, 1);
    private static final Effect FLAT = new Effect(0, 0, 0);
    private static final Effect HARSH = new Effect(-1, 0, 0);

    @Test
    void countsTheChoicesOnTheLongestWay() {
        assertThat(explore(at("a", to("b"), to("end")), at("b", to("end")), at("end"))
                        .longest())
                .isEqualTo(2);
    }

    @Test
    void comesToAMomentOnlyAlongAWayThatHolds() {
        var conditional = choice(FLAT, Set.of(), when("said", "c"), new Way(Optional.empty(), "end"));
        Exploration never = explore(at("a", to("b")), at("b", conditional), at("c"), at("end"));
        assertThat(never.reached()).containsExactly("a", "b", "end");
        var remembers = choice(FLAT, Set.of("said"), new Way(Optional.empty(), "b"));
        Exploration once = explore(at("a", remembers), at("b", conditional), at("c"), at("end"));
        assertThat(once.reached()).containsExactly("a", "b", "c");
    }

    @Test
    void findsTheMomentThatAWayComesBackTo() {
        assertThat(explore(at("a", to("b")), at("b", to("c"), to("end")), at("c", to("a")), at("end"))
                        .returning())
                .containsExactly("a");
        // Seen first along the other way, on which nothing returns.
        assertThat(explore(at("a", to("d"), to("b")), at("b", to("d")), at("d", to("e")), at("e", to("b")), at("end"))
                        .returning())
                .isNotEmpty();
    }

    @Test
    void passesOnlyWhereEnoughIsAttained() {
        Exploration both = explore(at("a", choice(GOOD, Set.of(), end()), choice(FLAT, Set.of(), end())), at("end"));
        assertThat(both.passable()).isTrue();
        assertThat(both.failable()).isTrue();
        Exploration onlyGood = explore(at("a", choice(GOOD, Set.of(), end())), at("end"));
        assertThat(onlyGood.failable()).isFalse();
    }

    @Test
    void failsWhereSafetyWasOnceTooLow() {
        var harsh = choice(HARSH, Set.of(), new Way(Optional.empty(), "b"));
        var harsher = choice(HARSH, Set.of(), new Way(Optional.empty(), "c"));
        Exploration all = explore(at("a", harsh), at("b", harsher), at("c", choice(GOOD, Set.of(), end())), at("end"));
        assertThat(all.passable()).isFalse();
    }

    private static Exploration explore(Moment... moments) {
        var frame = new Block.Frame(new BlockId("g"), "G", Map.of(), Set.of(), false, List.of());
        return Exploration.of(new Conversation(frame, VariedText.NONE, "Mieke", 60, moments[0].id(), List.of(moments)));
    }

    private static Moment at(String id, Choice... choices) {
        return new Moment(id, VariedText.NONE, List.of(choices));
    }

    private static Choice to(String moment) {
        return choice(FLAT, Set.of(), new Way(Optional.empty(), moment));
    }

    private static Choice choice(Effect effect, Set<String> remember, Way... ways) {
        return new Choice("c", VariedText.NONE, effect, VariedText.NONE, remember, List.of(ways));
    }

    private static Way when(String flag, String moment) {
        return new Way(Optional.of(flag), moment);
    }

    private static Way end() {
        return new Way(Optional.empty(), "end");
    }
}
