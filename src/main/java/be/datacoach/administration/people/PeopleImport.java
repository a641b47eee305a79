package be.datacoach.administration.people;

import be.datacoach.access.AccountId;
import be.datacoach.platform.sheet.Sheet;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file with people: brought, mended, taken, perhaps undone. Every administrator may go on with it. */
@Entity
@Cacheable(false)
@Table(name = "people_import")
public class PeopleImport {
    private static final int LONGEST_NAME = 200;

    /** How far it is. */
    public enum State {
        BROUGHT,
        /** In portions, in the background. */
        TAKING,
        TAKEN,
        /** The same, back again. */
        UNDOING,
        UNDONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state;

    @Lob
    @Column
    private @Nullable String sheet;

    @Lob
    @Column(nullable = false)
    private String choice;

    @Lob
    @Column
    private @Nullable String journal;

    @Lob
    @Column
    private @Nullable String expected;

    @Column(name = "brought_by", updatable = false)
    private @Nullable AccountId broughtBy;

    @Column(name = "brought_at", nullable = false, updatable = false)
    private Instant broughtAt;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    protected PeopleImport() {}

    PeopleImport(String name, Sheet sheet, Choice choice, AccountId broughtBy, Instant broughtAt) {
        this.uid = UUID.randomUUID().toString();
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        this.state = State.BROUGHT;
        this.sheet = Stored.write(sheet);
        this.choice = Stored.write(choice);
        this.broughtBy = broughtBy;
        this.broughtAt = broughtAt;
    }

    void choose(Choice said) {
        choice = Stored.write(said);
    }

    void mend(Sheet mended) {
        sheet = Stored.write(mended);
    }

    /** From now on portions of it are taken. */
    void begin(Expected rows, Journal counted) {
        state = State.TAKING;
        expected = Stored.write(rows);
        journal = Stored.write(counted);
    }

    /** What was done until now, or is still to be undone. */
    void note(Journal soFar) {
        journal = Stored.write(soFar);
    }

    /** From now on portions of it are undone. */
    void beginUndoing() {
        state = State.UNDOING;
        expected = null;
    }

    /** @param left the rows that stay behind */
    void take(Journal did, Sheet left, Instant at) {
        state = State.TAKEN;
        journal = Stored.write(did);
        sheet = Stored.write(left);
        expected = null;
        takenAt = at;
    }

    void undo(Instant at) {
        state = State.UNDONE;
        journal = null;
        expected = null;
        undoneAt = at;
    }

    /** Somebody is erased. @param rest what is left of a sheet, or nothing where they are not in it */
    void forget(String person, Function<Sheet, Optional<Sheet>> rest) {
        if (sheet != null) rest.apply(sheet()).ifPresent(this::mend);
        journal().map(did -> did.without(Set.of(person))).ifPresent(did -> journal = Stored.write(did));
    }

    public String uid() {
        return uid;
    }

    /** Of the file, as its bringer calls it. */
    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    Sheet sheet() {
        return Stored.read(Optional.ofNullable(sheet).orElseThrow(), Sheet.class);
    }

    Choice choice() {
        return Stored.read(choice, Choice.class);
    }

    /** The rows that portions are to take; only while they do. */
    Expected expected() {
        return Stored.read(Optional.ofNullable(expected).orElseThrow(), Expected.class);
    }

    /** What it did, while that can be undone. */
    public Optional<Journal> journal() {
        return Optional.ofNullable(journal).map(text -> Stored.read(text, Journal.class));
    }

    public Optional<AccountId> broughtBy() {
        return Optional.ofNullable(broughtBy);
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
