package be.datacoach.catalogue.source;

import be.datacoach.adaptation.condition.Attribute;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ContextForm;
import be.datacoach.catalogue.content.ContextForm.TeamTerms;
import be.datacoach.catalogue.content.FirstScreen;
import be.datacoach.catalogue.content.FirstScreen.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        top.allowing(Set.of("id", "version", "school", "coach", "scales", "team"));
        return new ContextForm(
                questions(top.list("school"), true),
                questions(top.list("coach"), false),
                top.list("scales").stream().flatMap(one -> scale(one).stream()).toList(),
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

    private Optional<ContextForm.Scale> scale(Element element) {
        element.allowing(Set.of("attribute", "to", "with", "title", "lead", "items"));
        Optional<Attribute> attribute = questions.attribute(element, "attribute");
        boolean percent = element.text("to", "mean").equals("percent");
        List<ContextForm.Statement> statements = statements(element);
        Optional<Attribute> with = element.find("with").flatMap(place -> questions.attribute(element, "with"));
        return attribute.map(one -> new ContextForm.Scale(
                one.id(),
                Texts.bilingual(element, "title"),
                Texts.bilingual(element, "lead"),
                percent,
                with.map(Attribute::id),
                statements));
    }

    private static List<ContextForm.Statement> statements(Element scale) {
        var ids = new HashSet<String>();
        var statements = new ArrayList<ContextForm.Statement>();
        for (Element element : scale.list("items")) {
            element.allowing(Set.of("id", "text", "reversed"));
            String id = element.text("id");
            if (!ids.add(id)) element.wrong("item_twice", id);
            statements.add(
                    new ContextForm.Statement(id, Texts.bilingual(element, "text"), element.flag("reversed", false)));
        }
        return statements;
    }
}
