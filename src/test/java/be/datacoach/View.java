package be.datacoach;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, template or tag, as {@link ViewsTest} looks at it. */
final class View {
    private static final Pattern EL = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern COMPARISON = Pattern.compile("\\b(eq|ne|lt|gt|le|ge)\\b|[=!]=|[<>]");
    private static final Set<String> SPOKEN =
            Set.of("alt", "aria-label", "header", "label", "placeholder", "summary", "title");

    private static final Pattern BEAN = Pattern.compile("\\b[a-z]\\w*View\\b");

    private final String source;
    private final Document document;

    private View(String source, Document document) {
        this.source = source;
        this.document = document;
    }

    static View read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(file.toString(), unreadable);
        }
    }

    static View parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new View(xml, factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    String template() {
        return document.getDocumentElement().getAttribute("template");
    }

    /** What it includes; a part of an address that is computed may be anything. */
    List<Pattern> includes() {
        NodeList included = document.getElementsByTagName("ui:include");
        return IntStream.range(0, included.getLength())
                .mapToObj(i -> ((Element) included.item(i)).getAttribute("src"))
                .map(src -> Pattern.compile(EL.matcher(src).replaceAll("[a-z-]+")))
                .toList();
    }

    /** The view beans that it names. */
    Set<String> beans() {
        return EL.matcher(source)
                .results()
                .flatMap(el -> BEAN.matcher(el.group()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        collect(document.getDocumentElement(), faults);
        return faults;
    }

    private static void collect(Node node, List<String> faults) {
        if (node instanceof Element element) {
            inspect(element, faults);
        } else if (node.getNodeType() == Node.TEXT_NODE && isLiteral(node.getTextContent())) {
            faults.add("literal text: " + node.getTextContent().strip());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, faults);
        }
    }

    private static void inspect(Element element, List<String> faults) {
        String tag = element.getTagName();
        if (tag.equals("style") || (tag.equals("script") && !element.hasAttribute("src"))) {
            faults.add("inline " + tag);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            inspect(tag, (Attr) element.getAttributes().item(i), faults);
        }
    }

    private static void inspect(String tag, Attr attribute, List<String> faults) {
        String name = attribute.getName();
        String value = attribute.getValue();
        boolean inline = name.equals("style") || name.matches("on[a-z]+");
        boolean unescaped = name.equals("escape") && value.equals("false");
        boolean decides = name.equals("rendered") && COMPARISON.matcher(value).find();
        boolean literal = SPOKEN.contains(name) && isLiteral(value);
        if (inline || unescaped || decides || literal) {
            faults.add(tag + ": " + name + "=" + value);
        }
    }

    private static boolean isLiteral(String text) {
        return LETTERS.matcher(EL.matcher(text).replaceAll("")).find();
    }
}
