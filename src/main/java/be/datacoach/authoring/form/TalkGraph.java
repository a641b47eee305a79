package be.datacoach.authoring.form;

import be.datacoach.authoring.source.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The moments of a conversation in layers, each below all that lead to it; also of a conversation that is not finished.
 * Ways for whom something is remembered count as ways: whether somebody can take them the check tells.
 */
public record TalkGraph(List<Node> nodes, List<Edge> edges) {

    /**
     * A moment.
     *
     * @param says what it begins with
     * @param layer counted from 0, from top to bottom
     * @param column counted from 0, from left to right
     * @param state start, end, lost (nothing leads there), endless (no end is ahead), or empty
     * @param leads the moments that its choices lead to, once each
     */
    public record Node(String id, String says, int layer, int column, String state, List<String> leads) {
        public Node {
            leads = List.copyOf(leads);
        }
    }

    /** From one moment to another that exists. */
    public record Edge(String from, String to) {}

    public TalkGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public Node node(String id) {
        return nodes.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    /** @param block a conversation */
    public static TalkGraph of(Sheet block) {
        Map<String, Sheet> moments = new LinkedHashMap<>();
        block.parts().stream()
                .filter(listing -> listing.path().equals(List.of("moments")))
                .flatMap(listing -> listing.things().stream())
                .filter(moment -> !moment.value().words("id").isEmpty())
                .forEach(moment -> moments.putIfAbsent(moment.value().words("id"), moment));
        Map<String, List<String>> leads = new LinkedHashMap<>();
        moments.forEach((id, moment) -> leads.put(id, leads(moment, moments.keySet())));
        return new Drawing(block.value().words("start"), moments, leads).graph();
    }

    private static List<String> leads(Sheet moment, Set<String> known) {
        return moment.parts().stream()
                .flatMap(listing -> listing.things().stream())
                .flatMap(choice -> Ways.moments(choice.value().at(List.of("to"))).stream())
                .filter(known::contains)
                .distinct()
                .toList();
    }

    /** Gives every moment its place and its state. */
    private record Drawing(String start, Map<String, Sheet> moments, Map<String, List<String>> leads) {

        TalkGraph graph() {
            Set<String> reached = reached();
            Set<String> ending = ending();
            Map<String, Integer> layers = layers();
            Map<Integer, Integer> taken = new HashMap<>();
            var nodes = new ArrayList<Node>();
            var edges = new ArrayList<Edge>();
            moments.forEach((id, moment) -> {
                int layer = layers.getOrDefault(id, 0);
                int column = taken.merge(layer, 1, Integer::sum) - 1;
                String state = !reached.contains(id) ? "lost" : !ending.contains(id) ? "endless" : own(id);
                nodes.add(new Node(id, says(moment), layer, column, state, to(id)));
                to(id).forEach(other -> edges.add(new Edge(id, other)));
            });
            return new TalkGraph(nodes, edges);
        }

        private List<String> to(String id) {
            return leads.getOrDefault(id, List.of());
        }

        private String own(String id) {
            return id.equals(start) ? "start" : isEnd(id) ? "end" : "";
        }

        private boolean isEnd(String id) {
            Sheet moment = moments.get(id);
            return moment != null && moment.value().words("end").equals("true");
        }

        private static String says(Sheet moment) {
            return moment.value().fields().get("says") instanceof Tree.Words words
                    ? words.value().strip()
                    : "";
        }

        private Set<String> reached() {
            var reached = new LinkedHashSet<String>();
            var ahead = new ArrayList<String>(moments.containsKey(start) ? List.of(start) : List.of());
            while (!ahead.isEmpty()) {
                String id = ahead.remove(ahead.size() - 1);
                if (reached.add(id)) ahead.addAll(to(id));
            }
            return reached;
        }

        /** Moments from which every way comes to an end: none back to where it was, none to nothing. */
        private Set<String> ending() {
            var ending = new HashSet<String>();
            for (int before = -1; before < ending.size(); ) {
                before = ending.size();
                for (String id : moments.keySet()) {
                    boolean ahead = !to(id).isEmpty() && ending.containsAll(to(id));
                    if (isEnd(id) || ahead) ending.add(id);
                }
            }
            return ending;
        }

        /** The longest way to each moment; where ways go round, as far as there are moments. */
        private Map<String, Integer> layers() {
            Map<String, Integer> layers = new HashMap<>();
            moments.keySet().forEach(id -> layers.put(id, 0));
            for (int round = 0; round < moments.size(); round++) {
                boolean still = true;
                for (String id : moments.keySet()) {
                    int below = Math.min(layers.getOrDefault(id, 0) + 1, moments.size());
                    for (String other : to(id)) {
                        if (layers.getOrDefault(other, 0) >= below || other.equals(start)) continue;
                        layers.put(other, below);
                        still = false;
                    }
                }
                if (still) break;
            }
            return layers;
        }
    }
}
