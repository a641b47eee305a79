package be.datacoach.administration.people;

import be.datacoach.access.Account;
import java.util.Locale;

/** One field of an account, given and read back as text. */
final class Alteration {
    private Alteration() {}

    /** Whether it stands on the account itself; places do not. */
    static boolean isOfPerson(Field field) {
        return switch (field) {
            case NAME, EMAIL, EXTERNAL_ID, LANGUAGE, ROLE, ACTIVE -> true;
            default -> false;
        };
    }

    static void apply(Account account, Field field, String value) {
        switch (field) {
            case NAME -> account.rename(value);
            case EMAIL -> account.reachAt(value);
            case EXTERNAL_ID -> account.knownAs(value);
            case LANGUAGE -> account.speak(Locale.forLanguageTag(value));
            case ROLE -> account.playRoles(Taking.roles(value));
            case ACTIVE -> {
                if (Boolean.parseBoolean(value)) account.reactivate();
                else account.deactivate();
            }
            default -> {}
        }
    }

    static String now(Account account, Field field) {
        return switch (field) {
            case NAME -> account.displayName();
            case EMAIL -> account.email().orElse("");
            case EXTERNAL_ID -> account.externalId().orElse("");
            case LANGUAGE -> account.locale().getLanguage();
            case ROLE -> Examination.codes(account.roles());
            case ACTIVE -> Boolean.toString(account.isActive());
            default -> "";
        };
    }
}
