package be.datacoach.access.token;

import be.datacoach.platform.LinkToken;
import java.util.Optional;

/** A token as it travels: {@code Authorization: Bearer dc_...}. */
public record Bearer(LinkToken secret) {
    static final String PREFIX = "dc_";
    private static final String SCHEME = "Bearer ";

    /** What a header says; nothing where it is no token of ours. */
    public static Optional<Bearer> in(String header) {
        if (!header.startsWith(SCHEME + PREFIX)) {
            return Optional.empty();
        }
        LinkToken secret = new LinkToken(
                header.substring(SCHEME.length() + PREFIX.length()).strip());
        return secret.isWellFormed() ? Optional.of(new Bearer(secret)) : Optional.empty();
    }
}
