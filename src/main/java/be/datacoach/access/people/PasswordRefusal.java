package be.datacoach.access.people;

import be.datacoach.access.Account;
import java.util.Locale;
import java.util.Optional;

/** Why a new password will not do. Length is what counts; there are no rules about signs and capitals. */
public enum PasswordRefusal {
    TOO_SHORT,
    TOO_LONG,
    /** It holds the user name or the name of the person. */
    HOLDS_NAME,
    /** A few characters over and over, or a row of the keyboard. */
    TOO_PLAIN,
    SAME_AS_BEFORE;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int DIFFERENT_CHARACTERS = 5;
    private static final String[] ROWS = {
        "abcdefghijklmnopqrstuvwxyz",
        "0123456789012345678901234567890",
        "azertyuiopqsdfghjklmwxcvbn",
        "qwertyuiopasdfghjklzxcvbnm",
        "wachtwoordwachtwoord",
        "passwordpassword",
        "datacoachdatacoach"
    };

    /** Why this will not do for this account, if it will not. */
    public static Optional<PasswordRefusal> of(String password, Account account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (holdsName(password.toLowerCase(Locale.ROOT), account)) {
            return Optional.of(HOLDS_NAME);
        }
        return isPlain(password.toLowerCase(Locale.ROOT)) ? Optional.of(TOO_PLAIN) : Optional.empty();
    }

    private static boolean holdsName(String password, Account account) {
        return password.contains(account.username().value())
                || password.contains(account.displayName().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String password) {
        if (password.codePoints().distinct().count() < DIFFERENT_CHARACTERS) {
            return true;
        }
        for (String row : ROWS) {
            if (row.contains(password)) {
                return true;
            }
        }
        return false;
    }
}
