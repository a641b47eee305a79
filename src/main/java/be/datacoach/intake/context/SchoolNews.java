package be.datacoach.intake.context;

import be.datacoach.intake.FactsChanged;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells whoever it concerns that something else is known of a school: everybody who coaches there. */
@ApplicationScoped
class SchoolNews {
    @Inject
    private Schools schools;

    @Inject
    private Event<FactsChanged> changes;

    void of(School school) {
        schools.coachesOf(school.id()).forEach(coach -> changes.fire(new FactsChanged(coach, FactsChanged.SCHOOL)));
    }
}
