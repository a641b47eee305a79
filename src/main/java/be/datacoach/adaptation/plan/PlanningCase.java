package be.datacoach.adaptation.plan;

import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.path.SchoolCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that planning looks at.
 *
 * @param previous the path that the learner has now; empty for a first plan, which no limit on change holds back
 */
public record PlanningCase(
        Curriculum curriculum,
        LearnerSnapshot learner,
        Assignment assignment,
        SchoolCalendar calendar,
        LocalDate today,
        Optional<LearningPath> previous) {

    /** The same case for somebody else. */
    public PlanningCase of(LearnerSnapshot other) {
        return new PlanningCase(curriculum, other, assignment, calendar, today, previous);
    }

    /** The same case as if nothing had been planned before. */
    public PlanningCase afresh() {
        return new PlanningCase(curriculum, learner, assignment, calendar, today, Optional.empty());
    }
}
