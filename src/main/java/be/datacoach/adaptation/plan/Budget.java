package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.curriculum.LearningModule;
import java.time.temporal.ChronoUnit;

/**
 * The time there is: hours a week, and the minutes until the deadline or, without one, those of the core.
 *
 * @param hoursAWeek what the learner said, else one hour
 */
record Budget(double hoursAWeek, int minutes) {

    static final AttributeId HOURS = new AttributeId("coach.hours");
    private static final double DEFAULT_HOURS = 1;

    static Budget of(PlanningCase planning) {
        double hours = planning.learner().known().number(HOURS).orElse(DEFAULT_HOURS);
        int core = planning.curriculum().modules().stream()
                .filter(module -> module.edition().core())
                .map(LearningModule::minutes)
                .mapToInt(minutes -> minutes.standard())
                .sum();
        int minutes = planning.assignment()
                .deadline()
                .map(deadline -> Math.max(0, ChronoUnit.WEEKS.between(planning.today(), deadline)))
                .map(weeks -> (int) Math.round(hours * 60 * weeks))
                .orElse(core);
        return new Budget(hours, minutes);
    }
}
