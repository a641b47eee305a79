package be.datacoach.authoring.source;

import org.snakeyaml.engine.v2.nodes.Node;

/** Where nodes stand in a string: their marks count code points, a string counts chars. */
final class Offsets {

    private final int[] ofCodePoint;

    Offsets(String source) {
        ofCodePoint = new int[source.codePointCount(0, source.length()) + 1];
        int offset = 0;
        for (int point = 0; point < ofCodePoint.length - 1; point++) {
            ofCodePoint[point] = offset;
            offset += Character.charCount(source.codePointAt(offset));
        }
        ofCodePoint[ofCodePoint.length - 1] = offset;
    }

    int start(Node node) {
        return ofCodePoint[node.getStartMark().orElseThrow().getIndex()];
    }

    int end(Node node) {
        return ofCodePoint[node.getEndMark().orElseThrow().getIndex()];
    }
}
