package be.datacoach.administration.assigning;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.curriculum.Goal;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.path.Timing;
import be.datacoach.assignment.given.Gift;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be assigned today. */
public record Terms(Curriculum curriculum, SchoolCalendar calendar, LocalDate today) {

    static final AttributeId HOURS = new AttributeId("coach.hours");

    /** What stands in the way of this assignment; empty when nothing does. */
    Set<Refusal> refusals(Order order, boolean cohortIsOver) {
        Set<Refusal> refusals = refusals(order.gift().assignment(), cohortIsOver);
        if (!areKnown(order.gift().offered())) {
            refusals.add(Refusal.UNKNOWN);
        }
        if (!allowsHours(order.hours())) {
            refusals.add(Refusal.HOURS);
        }
        Optional<LocalDate> deadline = order.gift().assignment().deadline();
        if (order.gift()
                .starts()
                .filter(day -> deadline.filter(day::isAfter).isPresent())
                .isPresent()) {
            refusals.add(Refusal.STARTS_TOO_LATE);
        }
        return refusals;
    }

    Set<Refusal> refusals(Assignment asked, boolean cohortIsOver) {
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        if (cohortIsOver) {
            refusals.add(Refusal.COHORT_OVER);
        }
        if (asked.deadline().filter(day -> day.isBefore(today)).isPresent()) {
            refusals.add(Refusal.DEADLINE_PAST);
        }
        boolean known = areKnown(asked.mandatory())
                && asked.targets().keySet().stream()
                        .allMatch(id -> curriculum.competency(id).isPresent());
        if (!known) {
            refusals.add(Refusal.UNKNOWN);
        }
        if (asked.targets().entrySet().stream().anyMatch(this::isOutOfReach)) {
            refusals.add(Refusal.OUT_OF_REACH);
        }
        return refusals;
    }

    private boolean areKnown(Set<ModuleId> modules) {
        return modules.stream().allMatch(id -> curriculum.find(id).isPresent());
    }

    /** What is in every path, or mandatory, is not offered beside it. */
    private Set<ModuleId> settled(Set<ModuleId> offered, Assignment asked) {
        return offered.stream()
                .filter(id -> !curriculum.module(id).edition().core())
                .filter(id -> !asked.mandatory().contains(id))
                .collect(Collectors.toSet());
    }

    /** What all that is offered would take at the usual length, in minutes, for who takes it. */
    int minutes(Set<ModuleId> offered) {
        return offered.stream()
                .mapToInt(id -> curriculum.module(id).minutes().in(Band.STANDARD))
                .sum();
    }

    private boolean isOutOfReach(Map.Entry<CompetencyId, Integer> target) {
        return target.getValue() < 1 || target.getValue() > highest(target.getKey());
    }

    /** The highest level that a module leads to, and never less than what the curriculum asks by itself. */
    public int highest(CompetencyId competency) {
        return curriculum.modules().stream()
                .flatMap(module -> module.aim().goals().stream())
                .filter(goal -> goal.competency().equals(competency))
                .mapToInt(Goal::level)
                .reduce(Assignment.open().target(competency, curriculum), Math::max);
    }

    boolean allowsHours(double hours) {
        return curriculum
                .attribute(HOURS)
                .filter(attribute -> attribute.domain().holds(Value.of(hours)))
                .isPresent();
    }

    /** The same aim without what the curriculum asks by itself, so that what is the same also looks the same. */
    Assignment settled(Assignment asked) {
        Map<CompetencyId, Integer> chosen = asked.targets().entrySet().stream()
                .filter(target -> Assignment.open().target(target.getKey(), curriculum) != target.getValue())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Assignment(chosen, asked.mandatory(), asked.deadline());
    }

    /** The same; a path that should have begun begins today. */
    Order settled(Order order) {
        Gift gift = new Gift(
                settled(order.gift().assignment()),
                order.gift().starts().filter(today::isBefore),
                settled(order.gift().offered(), order.gift().assignment()));
        return new Order(gift, order.hours(), order.ownDays(), order.standing());
    }

    /** For who joins late: a deadline that has passed asks nothing any more. */
    Gift forNewcomers(Gift gift) {
        Assignment assignment = gift.assignment();
        Optional<LocalDate> ahead = assignment.deadline().filter(day -> !day.isBefore(today));
        return gift.asking(new Assignment(assignment.targets(), assignment.mandatory(), ahead));
    }

    /** The first day on which schools work and somebody with this timing is ready. */
    LocalDate feasible(Timing timing) {
        return calendar.workdayFrom(timing.finish());
    }

    /** Whether a deadline falls when schools do not work, or have other things to do. */
    Optional<DayOff> dayOff(LocalDate deadline) {
        return calendar.pauseOn(deadline)
                .map(pause -> new DayOff(
                        deadline,
                        pause.label(),
                        Optional.of(calendar.workdayBefore(deadline)).filter(day -> day.isAfter(today)),
                        calendar.workdayFrom(deadline)));
    }
}
