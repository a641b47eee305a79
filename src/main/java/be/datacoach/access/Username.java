package be.datacoach.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name somebody logs in with, in small letters; an e-mail address will do. */
public record Username(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,59}");

    public Username {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a user name");
        }
    }

    /** What somebody typed, if it can be a user name. */
    public static Optional<Username> parse(String typed) {
        String value = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(value).matches() ? Optional.of(new Username(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
