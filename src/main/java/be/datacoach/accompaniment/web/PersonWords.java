package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.cohort.ReadCohort.Person;
import be.datacoach.accompaniment.cohort.Whereabouts;
import be.datacoach.catalogue.Catalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;

/** Where somebody is, in a sentence without a score. */
@RequestScoped
public class PersonWords {
    private static final String KEY = "app_whereabouts.";

    @Inject
    private Catalogue catalogue;

    @Inject
    private Days days;

    Days days() {
        return days;
    }

    String where(Person person) {
        if (!person.shares()) return days.phrases().say(KEY + "private");
        return person.whereabouts()
                .map(this::where)
                .orElseGet(() -> days.phrases().say(KEY + "none"));
    }

    private String where(Whereabouts now) {
        String title = catalogue
                .curriculum()
                .find(now.module())
                .map(module -> module.texts().title().in(Faces.getLocale()))
                .orElse(now.module().code());
        String key = KEY + (now.finished() ? "finished" : "in");
        return days.phrases().say(key, title, days.day(now.since()), now.done());
    }
}
