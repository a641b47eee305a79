package be.datacoach.assignment.web;

import be.datacoach.assignment.OwnPath;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Gives views what they need to put a path into words, today and in the language of the page. */
@RequestScoped
public class ReasonWriter {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    Reasons reasons(OwnPath own) {
        return reasons(own, LearnerKind.COACH);
    }

    /** @param kind of learner whose path it is */
    Reasons reasons(OwnPath own, LearnerKind kind) {
        return new Reasons(
                new Wording(own.curriculum(), catalogue.firstScreen(kind), phrases(), today()), catalogue.sources());
    }

    PathSteps steps(OwnPath own) {
        return steps(own, LearnerKind.COACH);
    }

    /** @param kind of learner whose path it is */
    PathSteps steps(OwnPath own, LearnerKind kind) {
        return new PathSteps(own, reasons(own, kind));
    }

    PathTiming timing(OwnPath own) {
        return new PathTiming(own.path(), phrases(), today());
    }

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
