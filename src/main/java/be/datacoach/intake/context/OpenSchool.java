package be.datacoach.intake.context;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A director opens the link. Looking changes nothing, so a program that follows links does no harm. */
@ApplicationScoped
public class OpenSchool {
    @Inject
    private DirectorLinks links;

    @Inject
    private Schools schools;

    @Inject
    private SchoolLines lines;

    @Inject
    private LeaderFactor leaderFactor;

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
        LocalDate until = LocalDate.ofInstant(link.expiresAt(), clock.getZone());
        return new SchoolToConfirm(
                school.name(),
                until,
                lines.at(school.id()).stream().map(this::line).toList(),
                leaderFactor.saidAt(school.id()));
    }

    private SchoolToConfirm.Line line(SchoolLines.Line line) {
        List<Value> said = !line.differ()
                ? List.of()
                : line.everybody()
                        .flatMap(fact -> line.value(fact).stream())
                        .distinct()
                        .toList();
        return new SchoolToConfirm.Line(
                line.question(),
                line.holds(),
                said,
                line.confirmed().map(fact -> LocalDate.ofInstant(fact.givenAt(), clock.getZone())));
    }
}
