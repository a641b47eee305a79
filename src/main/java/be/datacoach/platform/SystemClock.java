package be.datacoach.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only clock: inject {@link Clock}. Days begin when they do in Flanders. */
@jakarta.enterprise.context.Dependent
class SystemClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
