package be.datacoach.network.web.talk;

import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.omnifaces.util.Faces;

/** When something was said, in the language of the page. */
@RequestScoped
public class Moments {
    @Inject
    private Clock clock;

    /** 12 oktober, 14:05. */
    String moment(Instant at) {
        String hour = DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(clock.getZone()));
        return phrases().say("app_talk.moment", day(at), hour);
    }

    String day(Instant at) {
        return phrases().day(at, clock);
    }

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
