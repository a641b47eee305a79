package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.Statements;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what is asked about where a coach works. */
final class ContextReader {

    /** Where nothing is said, no team is ever asked. */
    private static final TeamTerms NOBODY = new TeamTerms(new ModuleId(""), Integer.MAX_VALUE, 100, 100);

    private final QuestionReader questions;
    private final FirstScreen firstScreen;

    private final List<Reference> references;

    /** @param references gets every module that the form names */
    ContextReader(QuestionReader questions, FirstScreen firstScreen, List<Reference> references) {
        this.questions = questions;
        this.firstScreen = firstScreen;
        this.references = references;
    }

    /** What is asked where there is no form. */
    static ContextForm nothing() {
        return new ContextForm(List.of(), List.of(), List.of(), NOBODY);
    }

    ContextForm read(Element top) {
        top.allowing(Set.of("id", "version", "school", "coach", "scale", "scales", "team"));
        Scale steps = InstrumentParts.scale(top, "scale");
        return new ContextForm(
                questions(top.list("school"), true),
                questions(top.list("coach"), false),
                top.list("scales").stream()
                        .flatMap(one -> statements(one, steps).stream())
                        .toList(),
                top.need("team").map(this::terms).orElse(NOBODY));
    }

    private TeamTerms terms(Element element) {
        element.allowing(Set.of("after", "fewest", "share", "whole"));
        element.need("after").ifPresent(place -> references.add(Reference.to(place, place.text())));
        return new TeamTerms(
                new ModuleId(element.text("after")),
                element.whole("fewest"),
                element.whole("share"),
                element.whole("whole"));
    }

    private List<Question> questions(List<Element> elements, boolean objective) {
        var asked = new ArrayList<Question>();
        for (Element element : elements) {
            Optional<Attribute> attribute = questions.attribute(element, "attribute");
            if (attribute.filter(one -> isObjective(one) != objective).isPresent()) {
                element.wrong(objective ? "not_objective" : "not_private", element.text("attribute"));
            } else if (attribute.isPresent()) {
                asked.addAll(question(element, attribute.get()));
            }
        }
        return asked;
    }

    private List<Question> question(Element element, Attribute attribute) {
        if (element.find("question").isPresent()) return questions.read(List.of(element));
        List<Question> known = firstScreen.questions().stream()
                .filter(one -> one.attribute().equals(attribute.id()))
                .toList();
        if (known.isEmpty()) element.wrong("question_without_words", element.text("attribute"));
        return known;
    }

    private static boolean isObjective(Attribute attribute) {
        return attribute.owner() == Attribute.Owner.SCHOOL && attribute.privacy() == Attribute.Privacy.OBJECTIVE;
    }

    private Optional<Statements> statements(Element element, Scale steps) {
        element.allowing(Set.of("attribute", "to", "with", "title", "lead", "items"));
        Optional<Attribute> attribute = questions.attribute(element, "attribute");
        Optional<Attribute> with = element.find("with").flatMap(place -> questions.attribute(element, "with"));
        List<Rated> items = new InstrumentParts(Map.of()).rated(element, "items", "statement", new HashSet<>());
        return attribute.map(one -> new Statements(
                one.id(),
                Texts.bilingual(element, "title"),
                Texts.bilingual(element, "lead"),
                steps,
                element.text("to", "mean").equals("percent"),
                with.map(Attribute::id),
                items));
    }
}
