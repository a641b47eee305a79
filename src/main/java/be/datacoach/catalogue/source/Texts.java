package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.catalogue.image.ImageLinks;
import be.datacoach.catalogue.image.ImageName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads short bilingual texts, and Markdown with variation points. */
final class Texts {

    private static final Pattern WORDLESS_IMAGE = Pattern.compile("!\\[\\s*]");

    /** What follows is a hint to the author, and no text. */
    private static final String STILL_TO_WRITE = "[…]";

    private final Common common;
    private final ModuleId module;
    private final ConditionReader conditions;
    private final Set<String> points = new HashSet<>();
    private final List<Finding> images = new ArrayList<>();

    /** @param module that the texts stand in: its images are meant */
    Texts(Common common, ModuleId module) {
        this.common = common;
        this.module = module;
        this.conditions = common.conditions();
    }

    /** A map of Dutch and English, or one text for both. */
    static Text bilingual(Element element) {
        if (element.isScalar()) {
            checkWritten(element, element.text());
            return Text.of(element.text().strip());
        }
        element.allowing(Set.of("nl", "en"));
        return new Text(element.text("nl").strip(), element.text("en").strip());
    }

    static Text bilingual(Element parent, String key) {
        return parent.need(key).map(Texts::bilingual).orElse(Text.of(""));
    }

    /** Why something is decided: no decision without words, in both languages. */
    static Text reason(Element parent, String key) {
        Text reason = bilingual(parent, key);
        parent.find(key)
                .filter(place -> reason.nl().isBlank() || reason.en().isBlank())
                .ifPresent(place -> place.wrong("reason_without_words"));
        return reason;
    }

    VariedText varied(Element parent, String key) {
        return parent.need(key).map(this::varied).orElse(VariedText.NONE);
    }

    VariedText optional(Element parent, String key) {
        return parent.find(key).map(this::varied).orElse(VariedText.NONE);
    }

    VariedText varied(Element element) {
        if (element.isScalar()) return new VariedText(List.of(new VariedText.Part.Shared(markdown(element))));
        if (element.isMap()) return new VariedText(List.of(varying(element)));
        var parts = new ArrayList<VariedText.Part>();
        for (Element part : element.list()) {
            parts.add(part.isScalar() ? new VariedText.Part.Shared(markdown(part)) : varying(part));
        }
        return new VariedText(parts);
    }

    /** What to say at each place that shows an image, if the module has none of that name; its first word is the name. */
    List<Finding> images() {
        return images;
    }

    /** Words with what must be said about them: an image without words is nothing to who cannot see it. */
    private String markdown(Element element) {
        String words = element.text();
        if (WORDLESS_IMAGE.matcher(words).find()) element.wrong("image_without_text");
        checkWritten(element, words);
        ImageLinks.in(words).forEach(name -> {
            if (ImageName.holds(name)) images.add(element.finding("unknown_image", name));
            else element.wrong("image_elsewhere", name);
        });
        return ImageLinks.shown(module, words);
    }

    private static void checkWritten(Element element, String words) {
        if (words.stripLeading().startsWith(STILL_TO_WRITE)) element.wrong("still_to_write");
    }

    private VariedText.Part varying(Element element) {
        element.allowing(Set.of("point", "variants", "otherwise"));
        PointId point = point(element);
        List<VariedText.Exception> exceptions =
                element.list("variants").stream().map(this::exception).toList();
        return new VariedText.Part.Point(
                point, exceptions, element.find("otherwise").map(this::markdown));
    }

    /** The name of a variation point, once in a module. */
    PointId point(Element element) {
        String name = element.text("point");
        if (!points.add(name)) element.wrong("point_twice", name);
        return new PointId(name);
    }

    private VariedText.Exception exception(Element element) {
        Readers readers = readers(element, "text");
        String words = element.need("text").map(this::markdown).orElse("");
        return new VariedText.Exception(readers.keys, readers.when, words);
    }

    /** Who a variant is for. */
    record Readers(Set<VariantKey> keys, Condition when) {}

    /** @param thing the key under which the variant has what is different */
    Readers readers(Element element, String thing) {
        element.allowing(Set.of("for", "when", thing));
        if (element.find("for").isEmpty() && element.find("when").isEmpty()) element.wrong("variant_for_whom");
        Set<VariantKey> wanted = element.find("for").map(common::variantKeys).orElse(Set.of());
        Condition when = element.find("when").map(conditions::read).orElse(Condition.ALWAYS);
        return new Readers(wanted, when);
    }

    /** A day as {@code 2026-11-22}; a finding where it is none. */
    static LocalDate date(Element parent, String key) {
        String written = parent.text(key);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noDate) {
            parent.find(key).ifPresent(place -> place.wrong("date_expected", written));
            return LocalDate.EPOCH;
        }
    }
}
