package be.datacoach.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address on this site, from a source that cannot be trusted: nobody is sent to another site by a link of ours. */
public final class LocalPath {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private LocalPath() {}

    public static String orHome(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : "/";
    }
}
