package be.datacoach.intake.context;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.Schools;
import be.datacoach.organisation.school.Voices;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A director opens the link. Looking changes nothing, so a program that follows links does no harm. */
@ApplicationScoped
public class OpenSchool {
    @Inject
    private DirectorLinks links;

    @Inject
    private Schools schools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    /** @return nothing where the link works no more, or never did: nobody can tell which */
    @Requires(Permission.ANSWER_BY_LINK)
    public Optional<SchoolToConfirm> open(LinkToken token) {
        return links.with(token)
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(link -> schools.withId(link.school()).map(school -> sheet(school, link)));
    }

    private SchoolToConfirm sheet(School school, DirectorLink link) {
        Map<String, Voices> voices = facts.voicesAt(school.id());
        List<SchoolToConfirm.Line> lines = catalogue.contextForm().school().stream()
                .map(question -> line(
                        question,
                        Optional.ofNullable(voices.get(question.attribute().name()))))
                .toList();
        Optional<Boolean> agreed = Optional.ofNullable(voices.get(LeaderFactor.ATTRIBUTE))
                .map(said -> LeaderFactor.agreed(said.holds().value()));
        LocalDate until = LocalDate.ofInstant(link.expiresAt(), clock.getZone());
        return new SchoolToConfirm(school.name(), until, lines, agreed);
    }

    private SchoolToConfirm.Line line(Question question, Optional<Voices> voices) {
        Domain domain = catalogue
                .curriculum()
                .attribute(question.attribute())
                .orElseThrow()
                .domain();
        List<Value> said = voices.filter(Voices::differ).stream()
                .flatMap(all -> all.newestFirst().stream())
                .flatMap(fact -> Stored.value(fact.value(), domain).stream())
                .distinct()
                .toList();
        return new SchoolToConfirm.Line(
                question,
                voices.flatMap(all -> Stored.value(all.holds().value(), domain)),
                said,
                voices.map(Voices::holds)
                        .filter(SchoolFact::isConfirmed)
                        .map(fact -> LocalDate.ofInstant(fact.givenAt(), clock.getZone())));
    }
}
