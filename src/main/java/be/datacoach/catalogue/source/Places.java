package be.datacoach.catalogue.source;

import be.datacoach.adaptation.proof.Shortfall;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in its files stands what a proof speaks of: rules, competencies, variation points and their variants. */
final class Places {

    private final Map<String, Element> rules = new HashMap<>();
    private final Map<String, Element> competencies = new HashMap<>();
    private final Map<String, Element> points = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();

    /** @param files that were read without findings */
    Places(Collection<SourceFile> files) {
        files.forEach(file -> file.top(new Findings()).ifPresent(top -> note(file, top)));
    }

    /** The rule, the competency, the point or the variant that the claim is about. */
    Element of(Shortfall shortfall) {
        String subject = shortfall.subject();
        Element place = switch (shortfall.claim()) {
            case TARGET_COVERED -> competencies.get(subject);
            case POINT_RESOLVES, VARIANT_ALIVE -> points.getOrDefault(subject, uses.get(subject.split("/")[0]));
            case NO_CONTRADICTION, RULE_ALIVE, WITHIN_BUDGET -> rules.get(subject.split(" ")[0]);
        };
        return Objects.requireNonNull(place, subject);
    }

    private void note(SourceFile file, Element top) {
        if (LibraryReader.isModule(file.path())) {
            notePoints(top.text("id"), top);
            // A block that stands elsewhere has its points there: what is about them here is about using it.
            top.optionalList("blocks").stream()
                    .filter(block -> block.find("use").isPresent())
                    .forEach(use -> uses.putIfAbsent(top.text("id"), use));
        } else {
            top.optionalList("rules").forEach(rule -> rules.put(rule.text("id"), rule));
            top.optionalList("competencies").forEach(one -> competencies.put(one.text("id"), one));
        }
    }

    private void notePoints(String module, Element element) {
        Optional<Element> point = element.find("point");
        if (point.isPresent()) {
            String subject = module + "/" + point.get().text();
            points.put(subject, element);
            List<Element> variants = Stream.concat(
                            element.optionalList("variants").stream(), element.optionalList("keys").stream())
                    .toList();
            for (int i = 0; i < variants.size(); i++) points.put(subject + "#" + (i + 1), variants.get(i));
        } else if (element.isMap()) element.entries().values().forEach(part -> notePoints(module, part));
        else if (element.isList()) element.list().forEach(part -> notePoints(module, part));
    }
}
