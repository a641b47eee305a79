package be.datacoach.running;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Credential;
import be.datacoach.access.Role;
import be.datacoach.access.Username;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.administration.assigning.AssignPaths;
import be.datacoach.administration.assigning.Order;
import be.datacoach.administration.assigning.TryAssignment;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.progress.FollowCohort;
import be.datacoach.assignment.given.Gift;
import be.datacoach.organisation.cohort.AddToCohort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Calls use cases of administrators from a page that is open to everybody: /trial/assigning?act=...&uid=... */
@Named
@RequestScoped
public class TrialAssigning {
    public static final int CROWD = 200;

    @Inject
    private AssignPaths assignPaths;

    @Inject
    private TryAssignment tryAssignment;

    @Inject
    private FollowCohort followCohort;

    @Inject
    private Accounts accounts;

    @Inject
    private AddToCohort addToCohort;

    @Inject
    private Clock clock;

    @Transactional
    public String getOutcome() {
        String uid = Faces.getRequestParameter("uid");
        Order open = Order.of(Gift.of(Assignment.open()), 2, false);
        Object outcome = switch (Faces.getRequestParameter("act")) {
            case "assign" -> assignPaths.assign(uid, Audience.cohort(uid), open);
            case "crowd" -> crowd(uid);
            case "try" -> tryAssignment.tryOut(Audience.cohort(uid), open);
            default -> followCohort.follow(uid);
        };
        return outcome.getClass().getSimpleName();
    }

    /** As many coaches as a file would bring, in this cohort; they share a password, which takes long to make. */
    private Object crowd(String cohort) {
        Credential shared = Credential.chosen(UUID.randomUUID().toString());
        int people = Integer.parseInt(
                Optional.ofNullable(Faces.getRequestParameter("people")).orElse("" + CROWD));
        for (int i = 0; i < people; i++) {
            String name = "crowd-" + UUID.randomUUID().toString().substring(0, 13);
            Account coach = new Account(new Username(name), name, Set.of(Role.COACH), shared, clock.instant());
            accounts.add(coach);
            addToCohort.add(cohort, coach.uid());
        }
        return cohort;
    }
}
