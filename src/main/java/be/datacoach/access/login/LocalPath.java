package be.datacoach.access.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address within this application, to return to after logging in. Anything else is refused, not repaired. */
public record LocalPath(String value) {
    public static final LocalPath HOME = new LocalPath("/");

    private static final int LONGEST = 1000;

    /** What an address asked for, if it stays here. */
    public static Optional<LocalPath> parse(String asked) {
        if (asked.length() > LONGEST || !asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(asked);
            boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
            String path = uri.getRawPath();
            boolean sound = local && path != null && !path.contains("//") && !entrance(path);
            return sound ? Optional.of(new LocalPath(asked)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Returning there would go round in circles, or log out again. */
    private static boolean entrance(String path) {
        return path.equals("/login") || path.equals("/logout") || path.startsWith("/api/");
    }
}
