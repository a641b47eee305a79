package be.datacoach.authoring.web.form;

import be.datacoach.authoring.source.Passage.Audience;
import be.datacoach.platform.Phrases;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says for whom a text is: {@code BAO+SMALL} reads as <i>Voor basisonderwijs en een kleine school</i>. */
public final class AudienceWords {
    private static final String VARIANT = "author_block.variant.";

    private final Phrases phrases;

    public AudienceWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String readers(Audience audience) {
        String keys = words(audience.keys());
        if (audience.everybodyElse()) return phrases.say("author_block.for_others", audience.point());
        if (audience.when().isEmpty()) return phrases.say("author_block.for_keys", keys, audience.point());
        if (keys.isEmpty()) return phrases.say("author_block.for_when", audience.when(), audience.point());
        return phrases.say("author_block.for_both", keys, audience.when(), audience.point());
    }

    /** A variant that a service made itself has no words here: it stands as it is called. */
    private String words(String keys) {
        return Arrays.stream(keys.split("\\+"))
                .map(String::strip)
                .map(key -> phrases.has(VARIANT + key) ? phrases.say(VARIANT + key) : key)
                .collect(Collectors.joining(phrases.say("author_block.variant_and")));
    }
}
