package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.catalogue.content.instrument.Cover;
import be.datacoach.catalogue.content.instrument.Ladder;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what instruments have in common: a cover, scales, statements to rate.
 *
 * @param about by the key that names it, what statements may be about: competencies, factors
 */
record InstrumentParts(Map<String, Set<String>> about) {

    static Cover cover(Element top) {
        int version = top.whole("version");
        if (version < 1) top.wrong("number_expected", Integer.toString(version));
        return new Cover(top.text("id"), version, Texts.bilingual(top, "title"), Texts.bilingual(top, "lead"));
    }

    /** What a competency comes to, level by level. */
    static Ladder ladder(Element competency) {
        List<Text> levels = competency.optionalList("levels").stream()
                .map(level -> new Text(level.text("nl"), level.text("en")))
                .toList();
        Text description = competency.find("description").map(Texts::bilingual).orElse(Text.of(""));
        return new Ladder(new CompetencyId(competency.text("id")), description, levels);
    }

    /** Steps that go up by one, at least two. */
    static Scale scale(Element top, String key) {
        var steps = new ArrayList<Scale.Step>();
        for (Element element : top.list(key)) {
            element.allowing(Set.of("value", "label"));
            int value = element.whole("value");
            if (!steps.isEmpty() && value != steps.get(steps.size() - 1).value() + 1) element.wrong("scale_uneven");
            steps.add(new Scale.Step(value, Texts.bilingual(element, "label")));
        }
        if (steps.size() < 2) top.wrong("scale_uneven");
        return new Scale(steps);
    }

    /**
     * @param key of what every statement is about
     * @param taken ids that are in use; those of these statements are added
     */
    List<Rated> rated(Element top, String list, String key, Set<String> taken) {
        var statements = new ArrayList<Rated>();
        for (Element element : top.list(list)) {
            element.allowing(Set.of("id", key, "text", "reversed"));
            String id = element.text("id");
            if (!taken.add(id)) element.wrong("item_twice", id);
            statements.add(new Rated(
                    id, known(element, key), Texts.bilingual(element, "text"), element.flag("reversed", false)));
        }
        return statements;
    }

    /** A code that must exist; without a list of codes the key itself is what it is about. */
    String known(Element element, String key) {
        Set<String> codes = about.get(key);
        if (codes == null) return key;
        String code = element.text(key);
        if (!codes.contains(code)) {
            element.need(key).ifPresent(place -> place.wrong("unknown_value", code, Nearest.to(code, codes)));
        }
        return code;
    }
}
