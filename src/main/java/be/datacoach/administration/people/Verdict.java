package be.datacoach.administration.people;

import be.datacoach.access.Account;
import java.util.List;
import java.util.Optional;

/**
 * What a row would do.
 *
 * @param line its number in the file
 * @param known who it is about, when they have an account
 * @param name as the row calls them, or else as we do
 * @param changes what becomes different; of somebody new everything that the row says
 * @param schools where they begin to work
 * @param cohorts which they join
 * @param out whether an administrator said that people like this stay outside
 */
public record Verdict(
        int line,
        Optional<Account> known,
        String name,
        List<Change> changes,
        List<Fault> faults,
        List<Place> schools,
        List<Place> cohorts,
        boolean out) {
    /** What becomes of a row. */
    public enum Kind {
        FAULTY,
        NEW,
        CHANGED,
        SAME,
        /** Somebody with a role that stays outside. */
        OUT
    }

    public Verdict {
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        schools = List.copyOf(schools);
        cohorts = List.copyOf(cohorts);
    }

    /** Nothing happens to somebody who stays outside. */
    static Verdict outside(int line, String name) {
        return new Verdict(line, Optional.empty(), name, List.of(), List.of(), List.of(), List.of(), true);
    }

    public Kind kind() {
        if (out) return Kind.OUT;
        if (!faults.isEmpty()) return Kind.FAULTY;
        if (known.isEmpty()) return Kind.NEW;
        return changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    /** Whether it does something, and may. */
    boolean isToBeTaken() {
        return kind() == Kind.NEW || kind() == Kind.CHANGED;
    }

    /** All of it in one text: the same for the same verdict. */
    String said() {
        return line + " " + kind() + changes + faults;
    }

    /** What a field becomes; empty where it stays. */
    String to(Field field) {
        return changes.stream()
                .filter(change -> change.field() == field)
                .map(Change::to)
                .findFirst()
                .orElse("");
    }

    Verdict with(Fault fault) {
        return new Verdict(line, known, name, changes, List.of(fault), schools, cohorts, out);
    }
}
