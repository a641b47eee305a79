package be.datacoach.administration.web;

import be.datacoach.administration.audience.Audience;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a dry run is, and those that ask something else for the same audience. */
public final class AssignAddress {
    private static final String PAGE = "/admin/assign?who=";

    private final Audience audience;
    private final AskedPath asked;

    AssignAddress(Audience audience, AskedPath asked) {
        this.audience = audience;
        this.asked = asked;
    }

    /** The form, with everything that was filled in. */
    public String getForm() {
        return at(asked);
    }

    public String getTrial() {
        return trial(asked);
    }

    /** With another deadline. */
    public String until(LocalDate deadline) {
        return trial(asked.until(deadline));
    }

    /** With a day of their own for this one, or for everybody who is late. */
    public String own(@Nullable String uid) {
        return trial(uid == null ? asked.ownDaysForAll() : asked.ownDayFor(uid));
    }

    /** Looked at otherwise. */
    public String look(String sort, int page) {
        return trial(asked) + "&sort=" + sort + "&page=" + page;
    }

    private String trial(AskedPath other) {
        return at(other) + "&try=yes";
    }

    private String at(AskedPath other) {
        return PAGE + URLEncoder.encode(audience.toString(), StandardCharsets.UTF_8) + other.inAddress();
    }
}
