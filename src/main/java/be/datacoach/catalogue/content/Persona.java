package be.datacoach.catalogue.content;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Curriculum;
import be.datacoach.adaptation.learner.LearnerSnapshot;
import be.datacoach.adaptation.path.Assignment;
import be.datacoach.adaptation.path.SchoolCalendar;
import be.datacoach.adaptation.plan.PlanningCase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An imagined coach, to see what path somebody like them gets.
 *
 * @param on the day on which the path is planned
 */
public record Persona(String name, Text story, LocalDate on, LearnerSnapshot learner, Assignment assignment) {

    /** The first plan of this coach. */
    public PlanningCase planning(Curriculum curriculum, SchoolCalendar calendar) {
        return new PlanningCase(curriculum, learner, assignment, calendar, on, Optional.empty());
    }
}
