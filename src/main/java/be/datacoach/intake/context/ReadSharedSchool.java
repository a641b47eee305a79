package be.datacoach.intake.context;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.catalogue.content.FirstScreen.Question;
import be.datacoach.intake.sharing.Sharing;
import be.datacoach.intake.sharing.Subject;
import be.datacoach.organisation.cohort.Cohorts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** A counsellor reads the school context that a coach of an own cohort shares: objective facts, and who differs on them. */
@ApplicationScoped
public class ReadSharedSchool {

    /** @param schools those where the coach works, the longest first */
    public record Shared(String coach, List<Described> schools) {
        public Shared {
            schools = List.copyOf(schools);
        }
    }

    public record Described(String name, List<Line> lines) {
        public Described {
            lines = List.copyOf(lines);
        }
    }

    /** @param holds what stands now; empty where nobody said anything */
    public record Line(Question question, Optional<Value> holds, boolean confirmed, boolean differ) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Accounts accounts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Sharing sharing;

    @Inject
    private Schools schools;

    @Inject
    private SchoolLines lines;

    @Requires(Permission.ACCOMPANY_COHORT)
    public Shared read(String coachUid) {
        Account coach = accounts.withUid(coachUid)
                .filter(account -> cohorts.accompanies(user.id(), account.id()))
                .filter(account -> sharing.of(account.id()).contains(Subject.CONTEXT))
                .orElseThrow(() -> NotAllowed.on(coachUid));
        return new Shared(
                coach.displayName(),
                schools.ofCoach(coach.id()).stream().map(this::described).toList());
    }

    private Described described(School school) {
        return new Described(
                school.name(),
                lines.at(school.id()).stream()
                        .map(line -> new Line(
                                line.question(), line.holds(), line.confirmed().isPresent(), line.differ()))
                        .toList());
    }
}
