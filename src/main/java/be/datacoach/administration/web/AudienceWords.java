package be.datacoach.administration.web;

import be.datacoach.administration.audience.Audience;
import be.datacoach.platform.Phrases;

/** Who gets a path, in words. */
final class AudienceWords {
    private AudienceWords() {}

    /** @param name of the cohort or school, or the text of the rule */
    static String of(Audience audience, String name, long people, Phrases phrases) {
        return switch (audience.kind()) {
            case COHORT, SCHOOL, GROUP -> name;
            case LIST -> phrases.say("app_audience.list", people);
            case RULE -> phrases.say("app_audience.rule", name.strip().replaceAll("\\s*\\R\\s*", " · "));
        };
    }
}
