package be.datacoach.intake.context;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Domain;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.context.SchoolSheet.Heard;
import be.datacoach.intake.context.SchoolSheet.Line;
import be.datacoach.intake.context.SchoolSheet.Place;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact;
import be.datacoach.organisation.school.SchoolFacts;
import be.datacoach.organisation.school.Voices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A coach sees what is said of the own school, by whom and when, and where people differ. */
@ApplicationScoped
public class ReadSchoolSheet {
    @Inject
    private OwnSchools ownSchools;

    @Inject
    private SchoolFacts facts;

    @Inject
    private DirectorLinks links;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @return nothing for a coach who works at no school that we know of */
    @Requires(Permission.DESCRIBE_OWN_SCHOOL)
    public Optional<SchoolSheet> read(Optional<String> schoolUid) {
        return ownSchools.find(schoolUid).map(this::sheet);
    }

    private SchoolSheet sheet(School school) {
        Map<String, Voices> voices = facts.voicesAt(school.id());
        List<Line> lines = catalogue.contextForm().school().stream()
                .map(question -> line(
                        question,
                        Optional.ofNullable(voices.get(question.attribute().name()))))
                .toList();
        List<Place> others = ownSchools.all().stream()
                .filter(other -> !other.uid().equals(school.uid()))
                .map(other -> new Place(other.uid(), other.name()))
                .toList();
        List<LocalDate> open = links.openAt(school.id(), clock.instant()).stream()
                .map(this::until)
                .toList();
        return new SchoolSheet(new Place(school.uid(), school.name()), others, lines, open);
    }

    private LocalDate until(DirectorLink link) {
        return LocalDate.ofInstant(link.expiresAt(), clock.getZone());
    }

    private Line line(Question question, Optional<Voices> voices) {
        AccountId me = user.id();
        Optional<Value> own = voices.flatMap(said -> said.of(me)).flatMap(said -> value(question, said));
        List<Heard> heard = voices.stream()
                .flatMap(said -> said.newestFirst().stream())
                .filter(said -> !isFrom(me, said))
                .flatMap(said -> heard(question, said))
                .toList();
        boolean differ = Stream.concat(own.stream(), heard.stream().map(Heard::value))
                        .distinct()
                        .count()
                > 1;
        return new Line(question, own, heard, differ);
    }

    private static boolean isFrom(AccountId me, SchoolFact said) {
        return said.giver() == SchoolFact.Giver.COACH
                && said.givenBy().filter(me::equals).isPresent();
    }

    private Stream<Heard> heard(Question question, SchoolFact said) {
        String who = said.giver() == SchoolFact.Giver.COACH
                ? "COLLEAGUE"
                : said.giver().name();
        LocalDate on = LocalDate.ofInstant(said.givenAt(), clock.getZone());
        return value(question, said).map(value -> new Heard(who, value, on)).stream();
    }

    private Optional<Value> value(Question question, SchoolFact said) {
        Domain domain = catalogue
                .curriculum()
                .attribute(question.attribute())
                .orElseThrow()
                .domain();
        return Stored.value(said.value(), domain);
    }
}
