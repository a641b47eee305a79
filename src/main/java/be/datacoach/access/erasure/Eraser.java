package be.datacoach.access.erasure;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Takes somebody out of the database, in the transaction at hand. */
@ApplicationScoped
public class Eraser {
    @Inject
    private Accounts accounts;

    @Inject
    private Holdings holdings;

    /** What happened. */
    public sealed interface Outcome {
        record Erased() implements Outcome {}

        /** @param codes what must happen first; nothing was touched */
        record Hindered(List<String> codes) implements Outcome {}
    }

    public Outcome erase(Account account) {
        // Two administrators who erase each other wait for one another, and the second is told that nobody would be
        // left.
        accounts.lock(List.of(account.id()));
        DataSubject person = DataSubject.of(account);
        List<String> obstacles = holdings.obstacles(person);
        if (!obstacles.isEmpty()) return new Outcome.Hindered(obstacles);
        holdings.erase(person);
        return new Outcome.Erased();
    }
}
