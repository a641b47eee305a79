package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.EmailAddress;
import be.datacoach.access.Username;
import be.datacoach.administration.people.Fault.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who a row is about: whoever has its external key; or else its user name, unless theirs is another key; or else, as the only
 * one, its e-mail address.
 */
final class Identification {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_KEY = 80;

    /** @param known nobody for somebody new, if there are no faults */
    record Found(Optional<Account> known, List<Fault> faults) {
        static Found nobody(Fault... faults) {
            return new Found(Optional.empty(), List.of(faults));
        }
    }

    private final Map<String, Account> byKey = new HashMap<>();
    private final Map<String, Account> byUsername = new HashMap<>();
    private final Map<String, List<Account>> byEmail = new HashMap<>();

    Identification(List<Account> people) {
        for (Account person : people) {
            person.externalId().ifPresent(key -> byKey.put(key, person));
            byUsername.put(person.username().value(), person);
            person.email()
                    .ifPresent(email -> byEmail.computeIfAbsent(email, any -> new ArrayList<>())
                            .add(person));
        }
    }

    Found of(Said said) {
        String key = said.text(Field.EXTERNAL_ID);
        if (key.length() > LONGEST_KEY) return Found.nobody(fault(Field.EXTERNAL_ID, Code.KEY_TOO_LONG));
        if (said.has(Field.EMAIL) && EmailAddress.parse(said.email()).isEmpty()) {
            return Found.nobody(fault(Field.EMAIL, Code.EMAIL_SHAPE));
        }
        Account holder = byKey.get(key);
        return holder == null ? byName(said, key) : ofHolder(holder, said);
    }

    private static Found ofHolder(Account holder, Said said) {
        String theirs = holder.username().value();
        boolean other = said.has(Field.USERNAME) && !said.username().equals(theirs);
        return new Found(
                Optional.of(holder),
                other ? List.of(Fault.of(Field.USERNAME, Code.USERNAME_OTHER, theirs)) : List.of());
    }

    private Found byName(Said said, String key) {
        Account named = byUsername.get(said.username());
        if (named != null) {
            boolean other = !key.isEmpty()
                    && named.externalId().filter(theirs -> !theirs.equals(key)).isPresent();
            return other
                    ? Found.nobody(Fault.of(said.usernameField(), Code.USERNAME_TAKEN, named.displayName()))
                    : new Found(Optional.of(named), List.of());
        }
        if (said.has(Field.USERNAME)) return somebodyNew(said);
        List<Account> sharing = byEmail.getOrDefault(said.email(), List.of()).stream()
                .filter(account -> key.isEmpty() || account.externalId().isEmpty())
                .toList();
        if (sharing.size() > 1) return Found.nobody(fault(Field.EMAIL, Code.EMAIL_OF_SEVERAL));
        return sharing.size() == 1 ? new Found(Optional.of(sharing.get(0)), List.of()) : somebodyNew(said);
    }

    private static Found somebodyNew(Said said) {
        if (said.name().isEmpty()) return Found.nobody(fault(said.nameField(), Code.NAME_MISSING));
        if (said.username().isEmpty()) return Found.nobody(fault(said.usernameField(), Code.KEY_MISSING));
        return Username.parse(said.username()).isEmpty()
                ? Found.nobody(fault(said.usernameField(), Code.USERNAME_SHAPE))
                : Found.nobody();
    }

    private static Fault fault(Field field, Code code) {
        return Fault.of(field, code);
    }
}
