package be.datacoach.access.rights;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one table holds on people: whose a row is, what of it they are shown, and what becomes of it when they are erased. A table
 * with more than one such column is claimed once for each. Begin with {@link #of}.
 *
 * @param code names it in texts and files: the table, unless it is {@link #named} otherwise
 * @param shown columns in the order of the page; {@code school_id:school.name} shows what another table calls it
 * @param keptBack columns that say nothing to anybody, or something about somebody else
 * @param only SQL for the rows that are shown; empty for all
 * @param hasId whether a column {@code id} numbers the rows
 */
public record Claim(
        String table,
        String code,
        Owner owner,
        List<String> shown,
        Set<String> keptBack,
        Fate fate,
        String only,
        boolean hasId) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]*(:[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*)?");

    public Claim {
        require(NAME, table);
        require(NAME, code);
        shown.forEach(column -> require(COLUMN, column));
        keptBack.forEach(column -> require(NAME, column));
    }

    public static Claim of(String table) {
        return new Claim(table, table, Owner.NOBODY, List.of(), Set.of(), Fate.UNTOUCHED, "", true);
    }

    /** Rows belong to the account whose id is here. */
    public Claim by(String column) {
        return owned(Owner.Kind.ACCOUNT, column, "= ?");
    }

    /** Rows belong to the account whose uid is here. */
    public Claim byUid(String column) {
        return owned(Owner.Kind.UID, column, "= ?");
    }

    /** Rows belong to whoever has this e-mail address. */
    public Claim byAddress(String column) {
        return owned(Owner.Kind.ADDRESS, column, "= ?");
    }

    /** Rows belong to rows of another table, which has {@code account_id}. */
    public Claim through(String column, String other) {
        require(NAME, other);
        return owned(Owner.Kind.ACCOUNT, column, "in (select o.id from " + other + " o where o.account_id = ?)");
    }

    /** People may be named inside a text of this table; {@link Holding#eraseInside} takes them out. */
    public Claim inside(String column) {
        return owned(Owner.Kind.INSIDE, column, "= ?").fated(Fate.INSIDE);
    }

    /**
     * Nobody can be found in this table.
     *
     * @param texts every long text of it, to show that somebody thought of each
     */
    public Claim nobody(String... texts) {
        return new Claim(table, code, Owner.NOBODY, List.of(), Set.of(texts), Fate.UNTOUCHED, only, hasId);
    }

    public Claim shows(String... columns) {
        return new Claim(table, code, owner, List.of(columns), keptBack, fate, only, hasId);
    }

    public Claim keepsBack(String... columns) {
        return new Claim(table, code, owner, shown, Set.of(columns), fate, only, hasId);
    }

    /** Shows these rows alone; all of them are erased. @param condition SQL on the columns of this table */
    public Claim only(String condition) {
        return new Claim(table, code, owner, shown, keptBack, fate, condition, hasId);
    }

    /** A second claim on a table needs a name of its own. */
    public Claim named(String other) {
        return new Claim(table, other, owner, shown, keptBack, fate, only, hasId);
    }

    /** The table has no column {@code id}; somebody has a handful of rows in it at most. */
    public Claim withoutId() {
        return new Claim(table, code, owner, shown, keptBack, fate, only, false);
    }

    /** See {@link Fate#ERASED}. */
    public Claim erased() {
        return fated(Fate.ERASED);
    }

    /** See {@link Fate#FORGOTTEN}. */
    public Claim forgotten() {
        return fated(Fate.FORGOTTEN);
    }

    /** See {@link Fate#OPAQUE}. */
    public Claim opaque() {
        return fated(Fate.OPAQUE);
    }

    /** What the page calls a shown column: without where its words come from. */
    static String nameOf(String column) {
        int colon = column.indexOf(':');
        return colon < 0 ? column : column.substring(0, colon);
    }

    private Claim owned(Owner.Kind kind, String column, String how) {
        require(NAME, column);
        return new Claim(table, code, new Owner(kind, column, how), shown, keptBack, fate, only, hasId);
    }

    private Claim fated(Fate other) {
        return new Claim(table, code, owner, shown, keptBack, other, only, hasId);
    }

    private static void require(Pattern pattern, String name) {
        if (!pattern.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a table or column: " + name);
        }
    }
}
