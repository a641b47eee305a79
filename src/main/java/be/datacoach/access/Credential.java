package be.datacoach.access;

import be.datacoach.platform.LinkToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody logs in with: a password they chose, or a start password that somebody else gave them, which must be
 * changed at once and does not work for ever.
 */
public record Credential(PasswordHash hash, boolean mustChange, Optional<Instant> expiresAt) {
    private static final Duration START_PASSWORD_LASTS = Duration.ofDays(14);

    public static Credential chosen(String password) {
        return new Credential(PasswordHash.of(password), false, Optional.empty());
    }

    public static Credential start(String password, Instant now) {
        return new Credential(PasswordHash.of(password), true, Optional.of(now.plus(START_PASSWORD_LASTS)));
    }

    /** Nobody has it, so nobody comes in by it: for somebody who will choose a password by an invitation. */
    public static Credential none(Instant now) {
        return new Credential(PasswordHash.of(LinkToken.fresh().text()), true, Optional.of(now));
    }

    /** From the settings of the installation: it must be changed, and works until then. */
    public static Credential fromSettings(String password) {
        return new Credential(PasswordHash.of(password), true, Optional.empty());
    }
}
