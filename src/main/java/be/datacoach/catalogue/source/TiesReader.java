package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Tie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code ties} of {@code attributes.yaml}: what holds among the facts of one person. */
final class TiesReader {

    private static final Set<String> KEYS = Set.of("never", "whole", "part", "share", "items", "of", "because");

    private final Vocabulary vocabulary;
    private final List<String> competencies;
    /** Numbers that two ties speak of would have to fit both, and the proof looks at one at a time. */
    private final Set<String> tied = new HashSet<>();

    TiesReader(Vocabulary vocabulary, List<Competency> competencies) {
        this.vocabulary = vocabulary;
        this.competencies = competencies.stream()
                .map(Competency::id)
                .map(CompetencyId::code)
                .toList();
    }

    List<Tie> read(Element top) {
        var ties = new ArrayList<Tie>();
        for (Element element : top.optionalList("ties")) {
            element.allowing(KEYS);
            Text because = Texts.bilingual(element, "because");
            if (element.find("items").isPresent()) ties.add(items(element, because));
            else if (element.find("whole").isPresent()) ties.add(share(element, because));
            else element.need("never").map(place -> never(place, because)).ifPresent(ties::add);
        }
        return ties;
    }

    private Tie never(Element place, Text because) {
        Condition when = new ConditionReader(vocabulary).read(place);
        if (when.asks().findAny().isEmpty()) place.wrong("condition_one_of");
        when.asks().distinct().forEach(asked -> checkKnowable(place, asked.name()));
        if (asksForUnknown(when)) place.wrong("tie_on_unknown");
        return new Tie.Never(when, because);
    }

    /** A persona may leave out anything, so nothing can be impossible because it is not known. */
    private static boolean asksForUnknown(Condition condition) {
        if (condition instanceof Condition.All all) return all.parts().stream().anyMatch(TiesReader::asksForUnknown);
        if (condition instanceof Condition.Any any) return any.parts().stream().anyMatch(TiesReader::asksForUnknown);
        if (condition instanceof Condition.Not not) return asksForUnknown(not.part());
        return condition instanceof Condition.Unknown;
    }

    private Tie share(Element element, Text because) {
        AttributeId whole = number(element, "whole");
        AttributeId part = number(element, "part");
        double share = element.need("share").map(Element::number).orElse(0.5);
        if (share <= 0 || share >= 1) {
            element.find("share").ifPresent(place -> place.wrong("number_out_of_range", place.text(), "0", "1"));
        }
        return new Tie.Share(whole, part, share, because);
    }

    private AttributeId number(Element element, String key) {
        Optional<Element> place = element.need(key);
        place.flatMap(this::attribute)
                .filter(attribute -> !(attribute.domain() instanceof Domain.Numbers))
                .ifPresent(attribute ->
                        place.get().wrong("number_needed", attribute.id().name()));
        return new AttributeId(
                place.map(Element::text).filter(name -> !name.isBlank()).orElse("none"));
    }

    private Tie items(Element element, Text because) {
        String of = element.text("of");
        if (!competencies.contains(of)) {
            element.find("of").ifPresent(place -> place.wrong("unknown_competency", of, Nearest.to(of, competencies)));
        }
        var answers = new ArrayList<AttributeId>();
        for (Element place : element.list("items")) {
            attribute(place).ifPresent(attribute -> {
                answers.add(attribute.id());
                for (String word : List.of(Tie.Items.RIGHT, Tie.Items.DONT_KNOW)) {
                    if (!(attribute.domain() instanceof Domain.Words words)
                            || !words.codes().contains(word)) {
                        place.wrong("answer_word_missing", attribute.id().name(), word);
                    }
                }
            });
        }
        return new Tie.Items(new CompetencyId(of.isBlank() ? "none" : of), answers, because);
    }

    private Optional<Attribute> attribute(Element place) {
        String name = place.text();
        Optional<Attribute> attribute = vocabulary.attribute(name);
        if (attribute.isEmpty()) place.wrong("unknown_attribute", name, vocabulary.nearestAttribute(name));
        checkKnowable(place, name);
        if (!tied.add(name)) place.wrong("tied_twice", name);
        return attribute;
    }

    private void checkKnowable(Element place, String name) {
        vocabulary
                .attribute(name)
                .filter(attribute -> attribute.owner() == Attribute.Owner.COMPUTED)
                .ifPresent(attribute -> place.wrong("computed_attribute", name));
    }
}
