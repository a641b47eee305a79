package be.datacoach.intake.context;

import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.SchoolId;
import be.datacoach.organisation.school.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a school, question by question; what was kept and is no answer any more says nothing. */
@ApplicationScoped
class SchoolLines {
    @Inject
    private SchoolFacts facts;

    @Inject
    private Catalogue catalogue;

    /** @param voices of everybody who answered this question */
    record Line(Question question, Domain domain, Optional<Voices> voices) {

        /** What stands now, whoever said it. */
        Optional<Value> holds() {
            return voices.map(Voices::holds).flatMap(this::value);
        }

        Optional<Value> value(SchoolFact said) {
            return Stored.value(said.value(), domain);
        }

        /** What stands, where somebody confirmed it. */
        Optional<SchoolFact> confirmed() {
            return voices.map(Voices::holds).filter(SchoolFact::isConfirmed);
        }

        boolean differ() {
            return voices.filter(Voices::differ).isPresent();
        }

        /** What everybody said, the newest first. */
        Stream<SchoolFact> everybody() {
            return voices.stream().flatMap(all -> all.newestFirst().stream());
        }
    }

    List<Line> at(SchoolId school) {
        Map<String, Voices> voices = facts.voicesAt(school);
        return catalogue.contextForm().school().stream()
                .map(question -> new Line(
                        question,
                        catalogue
                                .curriculum()
                                .attribute(question.attribute())
                                .orElseThrow()
                                .domain(),
                        Optional.ofNullable(voices.get(question.attribute().name()))))
                .toList();
    }
}
