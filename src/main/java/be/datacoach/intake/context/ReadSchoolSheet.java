package be.datacoach.intake.context;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.context.SchoolSheet.Heard;
import be.datacoach.intake.context.SchoolSheet.Line;
import be.datacoach.intake.context.SchoolSheet.Place;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.SchoolFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A coach sees what is said of the own school, by whom and when, and where people differ. */
@ApplicationScoped
public class ReadSchoolSheet {
    @Inject
    private OwnSchools ownSchools;

    @Inject
    private SchoolLines lines;

    @Inject
    private DirectorLinks links;

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
        List<Place> others = ownSchools.all().stream()
                .filter(other -> !other.uid().equals(school.uid()))
                .map(other -> new Place(other.uid(), other.name()))
                .toList();
        List<LocalDate> open = links.openAt(school.id(), clock.instant()).stream()
                .map(this::until)
                .toList();
        return new SchoolSheet(
                new Place(school.uid(), school.name()),
                others,
                lines.at(school.id()).stream().map(this::line).toList(),
                open);
    }

    private LocalDate until(DirectorLink link) {
        return LocalDate.ofInstant(link.expiresAt(), clock.getZone());
    }

    private Line line(SchoolLines.Line said) {
        AccountId me = user.id();
        Optional<Value> own = said.voices().flatMap(all -> all.of(me)).flatMap(said::value);
        List<Heard> heard = said.everybody()
                .filter(fact -> !isFrom(me, fact))
                .flatMap(fact -> said.value(fact).map(value -> heard(fact, value)).stream())
                .toList();
        boolean differ = Stream.concat(own.stream(), heard.stream().map(Heard::value))
                        .distinct()
                        .count()
                > 1;
        return new Line(said.question(), own, heard, differ);
    }

    private static boolean isFrom(AccountId me, SchoolFact said) {
        return said.giver() == SchoolFact.Giver.COACH
                && said.givenBy().filter(me::equals).isPresent();
    }

    private Heard heard(SchoolFact said, Value value) {
        String who = said.giver() == SchoolFact.Giver.COACH
                ? "COLLEAGUE"
                : said.giver().name();
        return new Heard(who, value, LocalDate.ofInstant(said.givenAt(), clock.getZone()));
    }
}
