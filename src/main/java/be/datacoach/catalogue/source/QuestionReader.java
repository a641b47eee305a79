package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Answer;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads questions that ask for the value of one declared attribute. */
final class QuestionReader {

    private final Vocabulary vocabulary;

    QuestionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Question> read(List<Element> elements) {
        return elements.stream().flatMap(element -> read(element).stream()).toList();
    }

    private Optional<Question> read(Element element) {
        element.allowing(Set.of("attribute", "question", "hint", "answers"));
        return attribute(element, "attribute")
                .map(asked -> new Question(
                        asked.id(),
                        Texts.bilingual(element, "question"),
                        hint(element),
                        element.list("answers").stream()
                                .map(one -> answer(one, asked))
                                .toList()));
    }

    /** The declared attribute that is named here; a finding where there is none. */
    Optional<Attribute> attribute(Element element, String key) {
        String name = element.text(key);
        Optional<Attribute> attribute = vocabulary.attribute(name);
        if (attribute.isEmpty()) element.wrong("unknown_attribute", name, vocabulary.nearestAttribute(name));
        return attribute;
    }

    private static Answer answer(Element element, Attribute attribute) {
        String written = element.text("value");
        Value value = attribute.domain() instanceof Domain.Words
                ? Value.of(written)
                : element.need("value").map(Element::number).map(Value::of).orElse(Value.of(0));
        if (!attribute.domain().holds(value)) {
            element.wrong(
                    "unknown_value",
                    written,
                    Nearest.to(written, attribute.words().keySet()));
        }
        return new Answer(value, Texts.bilingual(element, "label"), hint(element));
    }

    private static Text hint(Element element) {
        return element.find("hint").map(Texts::bilingual).orElse(Text.of(""));
    }
}
