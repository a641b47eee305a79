package be.datacoach.authoring.persona;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * What a form says of a persona, written in the persona format; whatever the form does not ask stays as it was.
 *
 * @param facts by the name of their attribute, as they were sent; empty for not known
 * @param confirmed whether somebody else stands for what is told of school, team and appointment
 */
public record PersonaText(String name, String story, Map<String, String> facts, boolean confirmed) {

    public PersonaText {
        facts = Map.copyOf(facts);
    }

    /** @param base the persona as it was, or nothing */
    String written(String base, Curriculum curriculum) {
        Map<Object, Object> top = read(base);
        top.put("name", name);
        if (story.isBlank()) top.remove("story");
        else if (!(top.get("story") instanceof Map<?, ?> both) || !story.equals(both.get("nl")))
            top.put("story", story);
        Map<Object, Object> before = map(top.get("facts"));
        var after = new LinkedHashMap<Object, Object>();
        for (Attribute attribute : curriculum.attributes()) {
            String said = facts.getOrDefault(attribute.id().name(), "").strip();
            if (said.isEmpty() || attribute.owner() == Attribute.Owner.COMPUTED) continue;
            after.put(
                    attribute.id().name(),
                    fact(attribute, said, before.get(attribute.id().name())));
        }
        top.put("facts", after);
        if (after.isEmpty()) top.remove("facts");
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(10_000)
                .build();
        return new Dump(settings).dumpToString(top);
    }

    /** As it was told before, when it says the same; who told it and when stay with it. */
    private Object fact(Attribute attribute, String said, @org.jspecify.annotations.Nullable Object before) {
        Object value = value(said);
        boolean own = attribute.owner() == Attribute.Owner.LEARNER;
        Map<Object, Object> told = map(before);
        boolean same = before != null
                && String.valueOf(told.isEmpty() ? before : told.get("value")).equals(said);
        boolean wasConfirmed = String.valueOf(told.get("confirmed")).equals("true");
        if (same && before != null && (own || wasConfirmed == confirmed)) return before;
        if (own || !confirmed) return value;
        var fact = new LinkedHashMap<Object, Object>();
        fact.put("value", value);
        fact.put("confirmed", true);
        return fact;
    }

    private static Object value(String said) {
        if (said.matches("-?\\d{1,6}")) return Integer.valueOf(said);
        return said.matches("-?\\d{1,6}[.,]\\d{1,6}") ? (Object) Double.valueOf(said.replace(',', '.')) : said;
    }

    private static Map<Object, Object> read(String base) {
        if (base.isBlank()) return new LinkedHashMap<>();
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(0).build();
        return map(new Load(settings).loadFromString(base));
    }

    private static Map<Object, Object> map(@org.jspecify.annotations.Nullable Object node) {
        var map = new LinkedHashMap<Object, Object>();
        if (node instanceof Map<?, ?> known) known.forEach(map::put);
        return map;
    }

    /** What a form begins with: what is known, as it is written. */
    public static Map<String, String> factsOf(Imagined one) {
        var facts = new LinkedHashMap<String, String>();
        one.persona()
                .learner()
                .facts()
                .forEach((AttributeId id, be.datacoach.adaptation.condition.Fact fact) ->
                        facts.put(id.name(), fact.value().toString()));
        return facts;
    }
}
