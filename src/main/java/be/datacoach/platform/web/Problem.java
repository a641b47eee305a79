package be.datacoach.platform.web;

import be.datacoach.platform.Phrases;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A refusal that a script or program can read (RFC 9457), with a sentence for whoever sits in front of it. */
public final class Problem {
    private static final String TYPE = "application/problem+json";

    private Problem() {}

    /** @param key of the sentence; programs may tell problems apart by it */
    public static Response of(int status, String key, HttpServletRequest request, Object... words) {
        Locale locale = Language.of(request);
        String title = Phrases.in(locale).say(key, words);
        return Response.status(status)
                .type(TYPE)
                .language(locale)
                .entity(Json.createObjectBuilder()
                        .add("title", title)
                        .add("status", status)
                        .add("key", key)
                        .build()
                        .toString())
                .build();
    }
}
