package be.datacoach.authoring.web;

import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.omnifaces.util.Faces;

/** Moments as a clock in Flanders shows them. */
@ApplicationScoped
public class Moments {
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    @Inject
    private Clock clock;

    /** 12 oktober, 14:05 */
    String say(Instant moment) {
        ZonedDateTime local = moment.atZone(HERE);
        LocalDate today = clock.instant().atZone(HERE).toLocalDate();
        return Phrases.in(Faces.getLocale()).day(local.toLocalDate(), today) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }
}
