package be.datacoach.network.web.circle;

import be.datacoach.network.circle.Author;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** The circle that a page is about, for those who take part and for those who accompany it, and how things are told on it. */
@RequestScoped
public class Place {
    @Inject
    private Clock clock;

    /** By {@code ?uid=}, or as the form says it. */
    String uid() {
        return Request.text("uid");
    }

    /** Whether the page is that of counsellors. */
    boolean isStaff() {
        return Faces.getViewId().startsWith("/author/");
    }

    /** Where an act leads back to: the same page. */
    String again() {
        return (isStaff() ? "/author/circle" : "/learner/circle") + "?faces-redirect=true&uid=" + uid();
    }

    Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    /** Who wrote something: a name, or words for who is not named, or not here any more. */
    String name(Author author) {
        return author.name().orElseGet(() -> phrases().say(author.gone() ? "app_circle.gone" : "app_circle.unnamed"));
    }

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

    Clock clock() {
        return clock;
    }
}
