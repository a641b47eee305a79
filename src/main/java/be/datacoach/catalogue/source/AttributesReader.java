package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code attributes.yaml}: everything that rules may ask, declared once. */
final class AttributesReader {

    private static final Set<String> KEYS =
            Set.of("id", "per", "owner", "privacy", "label", "words", "from", "to", "step");

    private AttributesReader() {}

    static List<Attribute> read(Element top) {
        var attributes = new ArrayList<Attribute>();
        for (Element element : top.list("attributes")) {
            element.allowing(KEYS);
            Map<String, Text> family = family(element);
            if (family.isEmpty()) attributes.add(attribute(element, element.text("id"), Text.of("")));
            family.forEach(
                    (member, label) -> attributes.add(attribute(element, element.text("id") + "." + member, label)));
        }
        top.once("attributes");
        return attributes;
    }

    /** A family such as {@code mastery} per competency: its members with their names. */
    private static Map<String, Text> family(Element element) {
        var members = new LinkedHashMap<String, Text>();
        element.find("per")
                .ifPresent(per -> per.entries().forEach((code, label) -> members.put(code, Texts.bilingual(label))));
        return members;
    }

    private static Attribute attribute(Element element, String id, Text member) {
        Text label = Texts.bilingual(element, "label").filled(Map.of("name", member));
        var words = new LinkedHashMap<String, Text>();
        element.find("words")
                .ifPresent(map -> map.entries().forEach((code, text) -> words.put(code, Texts.bilingual(text))));
        Domain domain = words.isEmpty()
                ? new Domain.Numbers(
                        element.need("from").map(Element::number).orElse(0.0),
                        element.need("to").map(Element::number).orElse(0.0),
                        element.find("step").map(Element::number).orElse(1.0))
                : new Domain.Words(List.copyOf(words.keySet()));
        return new Attribute(
                new AttributeId(id),
                domain,
                word(element, "owner", Attribute.Owner.class, Attribute.Owner.LEARNER),
                word(element, "privacy", Attribute.Privacy.class, Attribute.Privacy.PRIVATE),
                label,
                words);
    }

    /** A word of an enumeration, written in lower case with hyphens. */
    static <E extends Enum<E>> E word(Element parent, String key, Class<E> type, E otherwise) {
        return parent.need(key).map(element -> word(element, type, otherwise)).orElse(otherwise);
    }

    static <E extends Enum<E>> E word(Element element, Class<E> type, E otherwise) {
        String written = element.text();
        var valid = new ArrayList<String>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (name.equals(written)) return constant;
            valid.add(name);
        }
        element.wrong("unknown_value", written, Nearest.to(written, valid));
        return otherwise;
    }
}
