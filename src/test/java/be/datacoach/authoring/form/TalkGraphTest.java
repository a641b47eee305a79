package be.datacoach.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.form.TalkGraph.Node;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.catalogue.source.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class TalkGraphTest {

    @Test
    void putsEveryMomentBelowWhatLeadsToIt() {
        TalkGraph graph = graph(Sample.module().source(), "gesprek");
        assertThat(graph.nodes()).extracting(Node::id).contains("m1", "m10", "lijst", "einde");
        graph.edges()
                .forEach(edge -> assertThat(graph.node(edge.to()).layer())
                        .isGreaterThan(graph.node(edge.from()).layer()));
        assertThat(graph.node("m1").state()).isEqualTo("start");
        assertThat(graph.node("einde").state()).isEqualTo("end");
        assertThat(graph.node("m10").leads()).containsExactly("lijst", "einde");
        assertThat(graph.node("lijst").column())
                .isNotEqualTo(graph.node("einde").column());
    }

    @Test
    void marksWhereNobodyGetsAndWhatNeverEnds() {
        TalkGraph graph = graph("""
                blocks:
                  - id: talk
                    type: conversation
                    start: a
                    moments:
                      - {id: a, choices: [{id: x, to: b}, {id: y, to: c}]}
                      - {id: b, choices: [{id: x, to: a}, {id: y, to: nowhere}]}
                      - {id: c, end: true}
                      - {id: d, choices: [{id: x, to: c}]}
                      - {id: a, end: true}
                """, "talk");
        assertThat(graph.nodes()).extracting(Node::id).containsExactly("a", "b", "c", "d");
        assertThat(graph.nodes()).extracting(Node::state).isEqualTo(List.of("endless", "endless", "end", "lost"));
    }

    @Test
    void drawsNothingOfAConversationWithoutMoments() {
        TalkGraph graph = graph("blocks:\n  - {id: talk, type: conversation, moments: []}\n", "talk");
        assertThat(graph.nodes()).isEmpty();
        assertThat(graph.edges()).isEmpty();
    }

    private static TalkGraph graph(String source, String block) {
        return TalkGraph.of(Sheet.of(ModuleSource.of(source), block).orElseThrow());
    }
}
