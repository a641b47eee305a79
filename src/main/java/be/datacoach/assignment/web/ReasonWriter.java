package be.datacoach.assignment.web;

import be.datacoach.assignment.OwnPath;
import be.datacoach.catalogue.Catalogue;
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
        return new Reasons(
                new Wording(own.curriculum(), catalogue.firstScreen(), phrases(), today()), catalogue.sources());
    }

    PathSteps steps(OwnPath own) {
        return new PathSteps(own, reasons(own));
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
