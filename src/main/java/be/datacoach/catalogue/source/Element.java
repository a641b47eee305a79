package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML file. Asking it for what it does not have notes a finding and gives a harmless value, so that
 * reading goes on; whoever reads a file throws the result away when there were findings.
 */
final class Element {

    private final String file;
    private final Node node;
    private final Findings findings;

    Element(String file, Node node, Findings findings) {
        this.file = file;
        this.node = node;
        this.findings = findings;
    }

    void wrong(String code, String... words) {
        findings.add(finding(code, words));
    }

    void wrong(Text because, String code, String... words) {
        findings.add(finding(code, words).because(because));
    }

    /** What would be said if this place were wrong. */
    Finding finding(String code, String... words) {
        var mark = node.getStartMark();
        int line = mark.map(at -> at.getLine() + 1).orElse(1);
        int column = mark.map(at -> at.getColumn() + 1).orElse(1);
        return new Finding(file, line, column, code, List.of(words));
    }

    /** Where it begins in its file, behind which line break it ends, and in which column it stands. */
    int[] lines(String text) {
        var mark = node.getStartMark().orElseThrow();
        int start = text.offsetByCodePoints(0, mark.getIndex());
        int end = text.offsetByCodePoints(0, node.getEndMark().orElseThrow().getIndex());
        // Its mark stands before what follows; comments above that belong to that.
        String mine = text.substring(0, end).stripTrailing();
        while (mine.substring(mine.lastIndexOf('\n') + 1).strip().matches("#.*|-")) {
            mine = mine.substring(0, mine.lastIndexOf('\n')).stripTrailing();
        }
        int lineEnd = text.indexOf('\n', mine.length());
        return new int[] {start, lineEnd < 0 ? text.length() : lineEnd + 1, mark.getColumn()};
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** The words of a scalar; a finding and nothing where it is something else. */
    String text() {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        wrong("text_expected");
        return "";
    }

    int whole() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException notWhole) {
            wrong("number_expected", text());
            return 0;
        }
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException notANumber) {
            wrong("number_expected", text());
            return 0;
        }
    }

    boolean flag() {
        String word = text();
        if (!word.equals("true") && !word.equals("false")) wrong("true_or_false_expected", word);
        return word.equals("true");
    }

    List<Element> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::element).toList();
        }
        wrong("list_expected");
        return List.of();
    }

    /** The entries of a map, in the order of the file. */
    Map<String, Element> entries() {
        var entries = new LinkedHashMap<String, Element>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Element key = element(tuple.getKeyNode());
                if (entries.put(key.text(), element(tuple.getValueNode())) != null) key.wrong("key_twice", key.text());
            }
        } else wrong("map_expected");
        return entries;
    }

    /** Notes every key that is not one of these, with the nearest one that is. */
    Element allowing(Set<String> keys) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                Element key = element(tuple.getKeyNode());
                if (!keys.contains(key.text())) key.wrong("unknown_key", key.text(), Nearest.to(key.text(), keys));
            }
        }
        return this;
    }

    Optional<Element> find(String key) {
        return isMap() ? Optional.ofNullable(entries().get(key)) : Optional.empty();
    }

    /** The value of a key that must be there. */
    Optional<Element> need(String key) {
        Optional<Element> found = find(key);
        if (found.isEmpty()) wrong("key_missing", key);
        return found;
    }

    String text(String key) {
        return need(key).map(Element::text).orElse("");
    }

    String text(String key, String otherwise) {
        return find(key).map(Element::text).orElse(otherwise);
    }

    int whole(String key) {
        return need(key).map(Element::whole).orElse(0);
    }

    boolean flag(String key, boolean otherwise) {
        return find(key).map(Element::flag).orElse(otherwise);
    }

    List<Element> list(String key) {
        return need(key).map(Element::list).orElse(List.of());
    }

    /** Notes every element of a list whose id another one before it has. */
    void once(String key) {
        var ids = new HashSet<String>();
        for (Element element : optionalList(key)) {
            element.find("id")
                    .map(Element::text)
                    .filter(id -> !ids.add(id))
                    .ifPresent(id -> element.wrong("id_twice", id));
        }
    }

    List<Element> optionalList(String key) {
        return find(key).map(Element::list).orElse(List.of());
    }

    /** The words of a list that may be missing. */
    List<String> words(String key) {
        var words = new ArrayList<String>();
        optionalList(key).forEach(item -> words.add(item.text()));
        return words;
    }

    /** What stands at the end of a way of keys and ids. */
    Optional<Element> at(String path) {
        Optional<Element> here = Optional.of(this);
        for (String step : path.split("/")) here = here.flatMap(one -> one.step(step));
        return here;
    }

    private Optional<Element> step(String step) {
        if (!(node instanceof SequenceNode sequence)) return find(step);
        for (int i = 0; i < sequence.getValue().size(); i++) {
            Node item = sequence.getValue().get(i);
            if (Overlay.name(item, i).equals(step)) return Optional.of(element(item));
        }
        return Optional.empty();
    }

    /** The same place in another tree. */
    Element with(UnaryOperator<Node> change) {
        return element(change.apply(node));
    }

    private Element element(Node other) {
        return new Element(file, other, findings);
    }
}
