package be.datacoach.assignment.plan;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.learner.Availability;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.intake.CoachFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When somebody wants to be left in peace: for what reaches them unasked, which keeps to what the weeks of a path keep to. */
@ApplicationScoped
public class PauseWeeks {
    @Inject
    private CoachFacts facts;

    @Inject
    private Clock clock;

    public Availability of(AccountId coach) {
        return availability(facts.of(coach));
    }

    /** Of each of these, at once. */
    public Map<AccountId, Availability> of(Collection<AccountId> coaches) {
        Map<AccountId, Map<AttributeId, Fact>> told = facts.of(coaches);
        return coaches.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), coach -> availability(told.getOrDefault(coach, Map.of()))));
    }

    /** Of these, who chose to be left in peace in most of the week of this day; what holds for all schools is not looked at. */
    public Set<AccountId> pausingAmong(Collection<AccountId> coaches, LocalDate day) {
        return facts.of(coaches).entrySet().stream()
                .filter(told -> pauses(availability(told.getValue()), day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static boolean pauses(Availability own, LocalDate day) {
        return new SchoolCalendar(List.of()).with(own).pauses(SchoolCalendar.mondayOf(day));
    }

    private Availability availability(Map<AttributeId, Fact> told) {
        return Told.of(told, Map.of(), LocalDate.now(clock)).availability();
    }
}
