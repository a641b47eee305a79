package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.catalogue.content.VariedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads short bilingual texts, and Markdown with variation points. */
final class Texts {

    private final Common common;
    private final ConditionReader conditions;
    private final Set<String> points = new HashSet<>();

    Texts(Common common) {
        this.common = common;
        this.conditions = common.conditions();
    }

    /** A map of Dutch and English, or one text for both. */
    static Text bilingual(Element element) {
        if (element.isScalar()) return Text.of(element.text().strip());
        element.allowing(Set.of("nl", "en"));
        return new Text(element.text("nl").strip(), element.text("en").strip());
    }

    static Text bilingual(Element parent, String key) {
        return parent.need(key).map(Texts::bilingual).orElse(Text.of(""));
    }

    VariedText varied(Element parent, String key) {
        return parent.need(key).map(this::varied).orElse(VariedText.NONE);
    }

    VariedText optional(Element parent, String key) {
        return parent.find(key).map(this::varied).orElse(VariedText.NONE);
    }

    VariedText varied(Element element) {
        if (element.isScalar()) return new VariedText(List.of(new VariedText.Part.Shared(element.text())));
        if (element.isMap()) return new VariedText(List.of(point(element)));
        var parts = new ArrayList<VariedText.Part>();
        for (Element part : element.list()) {
            parts.add(part.isScalar() ? new VariedText.Part.Shared(part.text()) : point(part));
        }
        return new VariedText(parts);
    }

    private VariedText.Part point(Element element) {
        element.allowing(Set.of("point", "variants", "otherwise"));
        String name = element.text("point");
        if (!points.add(name)) element.wrong("point_twice", name);
        List<VariedText.Exception> exceptions =
                element.list("variants").stream().map(this::exception).toList();
        return new VariedText.Part.Point(
                new PointId(name), exceptions, element.find("otherwise").map(Element::text));
    }

    private VariedText.Exception exception(Element element) {
        element.allowing(Set.of("for", "when", "text"));
        if (element.find("for").isEmpty() && element.find("when").isEmpty()) element.wrong("variant_for_whom");
        Set<VariantKey> wanted = element.find("for").map(common::variantKeys).orElse(Set.of());
        Condition when = element.find("when").map(conditions::read).orElse(Condition.ALWAYS);
        return new VariedText.Exception(wanted, when, element.text("text"));
    }
}
