package be.datacoach.access;

import be.datacoach.platform.mail.Mail;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody gets mail. Whether it arrives only a mail can tell; this keeps out what cannot be one. */
public final class EmailAddress {
    private EmailAddress() {}

    /** What somebody typed, in small letters, if it can be an address. */
    public static Optional<String> parse(String typed) {
        return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(Mail::isAddress);
    }

    static @Nullable String stored(String address) {
        if (address.isBlank()) return null;
        return parse(address).orElseThrow(() -> new IllegalArgumentException("Not an e-mail address"));
    }
}
