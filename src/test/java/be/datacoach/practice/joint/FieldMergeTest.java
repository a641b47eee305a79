package be.datacoach.practice.joint;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.practice.joint.FieldMerge.Clash;
import be.datacoach.practice.joint.FieldMerge.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldMergeTest {
    private static final List<String> TEXTS = List.of("", "wij", "zij", "wij en zij");

    @Test
    void takesWhatNobodyElseTouched() {
        assertThat(FieldMerge.of(Map.of("doel", "oud"), Map.of("doel", new Typed("oud", "nieuw"))))
                .isEqualTo(new FieldMerge(Map.of("doel", "nieuw"), List.of()));
    }

    @Test
    void leavesTheWordsOfAnotherAndKeepsThoseOfTheSecond() {
        FieldMerge merge = FieldMerge.of(Map.of("doel", "van Bo"), Map.of("doel", new Typed("oud", "van An")));

        assertThat(merge.taken()).isEmpty();
        assertThat(merge.clashes()).containsExactly(new Clash("doel", "oud", "van An"));
    }

    @Test
    void asksNothingWhereBothWroteTheSame() {
        assertThat(FieldMerge.of(Map.of("doel", "samen"), Map.of("doel", new Typed("", "samen"))))
                .isEqualTo(new FieldMerge(Map.of(), List.of()));
    }

    /** What stood, what stands now, and what somebody typed: every combination of four texts. */
    static Stream<List<String>> triples() {
        return TEXTS.stream()
                .flatMap(base -> TEXTS.stream().flatMap(now -> TEXTS.stream().map(typed -> List.of(base, now, typed))));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void losesNothingThatAnybodyTyped(List<String> triple) {
        String base = triple.get(0);
        String now = triple.get(1);
        String typed = triple.get(2);

        FieldMerge merge = FieldMerge.of(Map.of("f", now), Map.of("f", new Typed(base, typed)));

        String after = merge.taken().getOrDefault("f", now);
        boolean typedIsThere =
                after.equals(typed) || merge.clashes().contains(new Clash("f", base, typed)) || typed.equals(base);
        boolean theirsIsThere = after.equals(now) || now.equals(base);
        assertThat(typedIsThere).as("what was typed").isTrue();
        assertThat(theirsIsThere).as("what the other wrote").isTrue();
    }

    @ParameterizedTest
    @MethodSource("triples")
    void doesNotMindWhoComesFirstInDifferentFields(List<String> triple) {
        Map<String, String> start = Map.of("a", triple.get(0), "b", triple.get(0));
        Map<String, Typed> an = Map.of("a", new Typed(triple.get(0), triple.get(1)));
        Map<String, Typed> bo = Map.of("b", new Typed(triple.get(0), triple.get(2)));

        assertThat(after(after(start, an), bo)).isEqualTo(after(after(start, bo), an));
        assertThat(after(after(start, an), bo)).isEqualTo(Map.of("a", triple.get(1), "b", triple.get(2)));
    }

    @ParameterizedTest
    @MethodSource("triples")
    void changesNothingTheSecondTime(List<String> triple) {
        Map<String, Typed> sent = Map.of("f", new Typed(triple.get(0), triple.get(2)));
        Map<String, String> once = after(Map.of("f", triple.get(1)), sent);

        assertThat(after(once, sent)).isEqualTo(once);
    }

    private static Map<String, String> after(Map<String, String> now, Map<String, Typed> typed) {
        FieldMerge merge = FieldMerge.of(now, typed);
        Map<String, String> after = new HashMap<>(now);
        after.putAll(merge.taken());
        return after;
    }
}
