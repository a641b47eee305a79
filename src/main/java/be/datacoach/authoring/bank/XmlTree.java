package be.datacoach.authoring.bank;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML, read without a document type and without entities: nothing outside the bytes is ever asked for.
 *
 * @param text its own words
 * @param line where it begins, counted from 1
 */
record XmlTree(String name, Map<String, String> attributes, StringBuilder text, List<XmlTree> children, int line) {

    private static final int DEEPEST = 30;
    private static final int MOST = 400_000;

    /** The whole cannot be read. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;
        private final int line;

        Broken(String code, int line) {
            super(code, null, false, false);
            this.code = code;
            this.line = line;
        }

        String code() {
            return code;
        }

        int line() {
            return line;
        }
    }

    static XmlTree of(byte[] xml) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            return read(reader);
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            throw new Broken("bank_no_xml", place == null ? 1 : Math.max(1, place.getLineNumber()));
        }
    }

    private static XmlTree read(XMLStreamReader reader) throws XMLStreamException, Broken {
        Deque<XmlTree> open = new ArrayDeque<>();
        XmlTree top = new XmlTree("", Map.of(), new StringBuilder(), new ArrayList<>(), 1);
        open.push(top);
        int elements = 0;
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Broken("bank_dtd", line);
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST || open.size() > DEEPEST) throw new Broken("bank_too_much", line);
                    XmlTree element = element(reader);
                    now(open).children.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    now(open).text.append(reader.getText());
                default -> {}
            }
        }
        return top.children.get(0);
    }

    private static XmlTree now(Deque<XmlTree> open) {
        return open.getFirst();
    }

    private static XmlTree element(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        int line = reader.getLocation().getLineNumber();
        return new XmlTree(reader.getLocalName(), attributes, new StringBuilder(), new ArrayList<>(), line);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Optional<XmlTree> child(String key) {
        return children.stream().filter(child -> child.name.equals(key)).findFirst();
    }

    List<XmlTree> all(String key) {
        return children.stream().filter(child -> child.name.equals(key)).toList();
    }

    /** The words of a child, or nothing. */
    String words(String key) {
        return child(key).map(child -> child.text.toString().strip()).orElse("");
    }

    /** Whether this or anything in it has this name. */
    boolean has(String key) {
        return name.equals(key) || children.stream().anyMatch(child -> child.has(key));
    }
}
