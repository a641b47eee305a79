package be.datacoach.authoring.web.form;

import be.datacoach.authoring.form.TalkGraph;
import java.util.List;

/**
 * A conversation as a drawing, with the same in words.
 *
 * @param width of the drawing, as its height in units of its own
 */
public record GraphRow(int width, int height, List<NodeRow> nodes, List<String> lines) {

    private static final int WIDE = 168;
    private static final int HIGH = 44;
    private static final int ACROSS = 196;
    private static final int DOWN = 96;
    private static final int EDGE = 12;

    /**
     * A moment.
     *
     * @param link to its form on the page
     * @param state start, end, lost, endless or empty
     * @param words what that means; empty where there is nothing to say
     * @param leads where its choices lead
     */
    public record NodeRow(
            String id, String link, int x, int y, String state, String words, String says, List<String> leads) {
        public NodeRow {
            leads = List.copyOf(leads);
        }

        public int width() {
            return WIDE;
        }

        public int height() {
            return HIGH;
        }

        public int middle() {
            return x + WIDE / 2;
        }

        /** The line that its name stands on. */
        public int line() {
            return y + (words.isEmpty() ? 27 : 19);
        }

        public int below() {
            return y + 36;
        }

        public boolean marked() {
            return !words.isEmpty();
        }

        public String style() {
            return "node " + state;
        }

        public String all() {
            return String.join(", ", leads);
        }
    }

    public GraphRow {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    static GraphRow of(TalkGraph graph, FieldWords words) {
        List<NodeRow> nodes =
                graph.nodes().stream().map(node -> node(node, words)).toList();
        List<String> lines =
                graph.edges().stream().map(edge -> line(edge, graph)).toList();
        int width =
                graph.nodes().stream().mapToInt(TalkGraph.Node::column).max().orElse(0) * ACROSS + WIDE + 2 * EDGE;
        int height =
                graph.nodes().stream().mapToInt(TalkGraph.Node::layer).max().orElse(0) * DOWN + HIGH + 2 * EDGE;
        return new GraphRow(width, height, nodes, lines);
    }

    private static NodeRow node(TalkGraph.Node node, FieldWords words) {
        String state = node.state();
        return new NodeRow(
                node.id(),
                "#p-moments." + node.id(),
                EDGE + node.column() * ACROSS,
                EDGE + node.layer() * DOWN,
                state,
                state.isEmpty() ? "" : words.say("author_block.graph." + state),
                node.says(),
                node.leads());
    }

    /** A curve from below one moment to above another; to one that stands higher it bows out. */
    private static String line(TalkGraph.Edge edge, TalkGraph graph) {
        TalkGraph.Node from = graph.node(edge.from());
        TalkGraph.Node to = graph.node(edge.to());
        int x1 = EDGE + from.column() * ACROSS + WIDE / 2;
        int y1 = EDGE + from.layer() * DOWN + HIGH;
        int x2 = EDGE + to.column() * ACROSS + WIDE / 2;
        int y2 = EDGE + to.layer() * DOWN;
        int bow = Math.max(24, Math.abs(y2 - y1) / 2);
        return "M" + x1 + " " + y1 + " C" + x1 + " " + (y1 + bow) + " " + x2 + " " + (y2 - bow) + " " + x2 + " " + y2;
    }

    public String box() {
        return "0 0 " + width + " " + height;
    }
}
