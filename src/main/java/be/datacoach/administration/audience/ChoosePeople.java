package be.datacoach.administration.audience;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An administrator lists people, to give all of them the same: by their user names, as they stand in a file. */
@ApplicationScoped
public class ChoosePeople {
    /** As many as one file may bring. */
    public static final int MOST = 5000;

    public sealed interface Outcome {
        record Chosen(Audience audience, int people) implements Outcome {}

        /** Nothing was kept. @param names that nobody has, in the order in which they were given */
        record Unknown(List<String> names) implements Outcome {
            public Unknown {
                names = List.copyOf(names);
            }
        }

        record Nobody() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    @Inject
    private Accounts accounts;

    @Inject
    private ChosenPeople chosen;

    /** @param list uid of the list to make; making it twice makes one */
    @Requires(Permission.ASSIGN_PATHS)
    @Transactional
    public Outcome choose(String list, Collection<String> usernames) {
        List<String> names = usernames.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST) {
            return names.isEmpty() ? new Outcome.Nobody() : new Outcome.TooMany();
        }
        List<Account> people = accounts.withUsernames(
                names.stream().map(Username::parse).flatMap(Optional::stream).toList());
        Set<Username> known = people.stream().map(Account::username).collect(Collectors.toSet());
        List<String> unknown = names.stream()
                .filter(name -> Username.parse(name).filter(known::contains).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            return new Outcome.Unknown(unknown);
        }
        if (chosen.on(list).isEmpty()) {
            chosen.add(list, people.stream().map(Account::id).toList());
        }
        return new Outcome.Chosen(new Audience(Audience.Kind.LIST, list), people.size());
    }

    /** Names as they come out of a file or a mail: one a line, or with commas, semicolons or tabs between them. */
    public static List<String> names(String pasted) {
        return Stream.of(pasted.split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
