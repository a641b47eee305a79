package be.datacoach.catalogue.source;

import be.datacoach.catalogue.content.instrument.Protocol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code instruments/intervisie.yaml}.
 *
 * @param sources codes that a claim may name
 */
record ProtocolReader(Set<String> sources) {

    Protocol read(Element top) {
        top.allowing(Set.of("id", "version", "title", "lead", "agreements", "steps", "claims"));
        var taken = new HashSet<String>();
        return new Protocol(
                InstrumentParts.cover(top),
                top.list("agreements").stream().map(Texts::bilingual).toList(),
                top.list("steps").stream().map(one -> step(one, taken)).toList(),
                claims(top));
    }

    private static Protocol.Step step(Element element, Set<String> taken) {
        element.allowing(Set.of("id", "minutes", "title", "text"));
        String id = element.text("id");
        if (!taken.add(id)) element.wrong("item_twice", id);
        int minutes = element.whole("minutes");
        if (minutes < 1) element.wrong("number_expected", Integer.toString(minutes));
        return new Protocol.Step(id, minutes, Texts.bilingual(element, "title"), Texts.bilingual(element, "text"));
    }

    private List<Protocol.Claim> claims(Element top) {
        return top.list("claims").stream().map(this::claim).toList();
    }

    private Protocol.Claim claim(Element element) {
        element.allowing(Set.of("text", "source"));
        element.need("source")
                .filter(place -> !sources.contains(place.text()))
                .ifPresent(place -> place.wrong("unknown_source", place.text(), Nearest.to(place.text(), sources)));
        return new Protocol.Claim(Texts.bilingual(element, "text"), element.text("source"));
    }
}
