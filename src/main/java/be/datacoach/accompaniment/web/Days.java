package be.datacoach.accompaniment.web;

import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Days and hours in the language of the page, as they are in Flanders. */
@RequestScoped
public class Days {
    @Inject
    private Clock clock;

    String day(Instant at) {
        return phrases().day(at, clock);
    }

    String day(LocalDate day) {
        return phrases().day(day, LocalDate.now(clock));
    }

    /** Donderdag 12 november om 14:00. */
    String moment(Instant at) {
        return phrases().moment(at, clock);
    }

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
