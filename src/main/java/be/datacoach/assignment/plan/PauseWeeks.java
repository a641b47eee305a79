package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** When somebody wants to be left in peace: for mails, which keep to what the weeks of a path keep to. */
@ApplicationScoped
public class PauseWeeks {
    @Inject
    private CoachFacts facts;

    @Inject
    private Clock clock;

    public Availability of(AccountId coach) {
        return Told.of(facts.of(coach), Map.of(), LocalDate.now(clock)).availability();
    }
}
