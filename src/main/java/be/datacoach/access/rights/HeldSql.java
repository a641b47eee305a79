package be.datacoach.access.rights;

import java.util.Optional;
import java.util.stream.Collectors;

/** Claims as SQL, in what H2, MySQL and MariaDB all speak. Names come from claims, which take nothing but names. */
final class HeldSql {
    private HeldSql() {}

    /** From the rows of a person that are shown; one parameter. */
    static String shown(Claim claim) {
        String only = claim.only().isEmpty() ? "" : " and " + claim.only();
        return " from " + claim.table() + " t where t." + claim.owner().column() + " "
                + claim.owner().through() + only;
    }

    /** Three parameters: whose, after which place, how many; without an id, how many comes first. The place comes last. */
    static String page(Claim claim) {
        String columns =
                claim.shown().stream().map(column -> selected(column) + ", ").collect(Collectors.joining());
        if (claim.hasId()) {
            return "select " + columns + "t.id" + shown(claim) + " and t.id > ? order by t.id limit ?";
        }
        // Whatever the first column says, in an order that stays.
        String order = Claim.nameOf(claim.shown().get(0));
        return "select " + columns + "0" + shown(claim) + " order by t." + order + " limit ? offset ?";
    }

    /** One parameter; nothing for rows that stay as they are. */
    static Optional<String> erasing(Claim claim) {
        String where = claim.owner().column() + " " + claim.owner().through();
        return switch (claim.fate()) {
            case ERASED -> Optional.of("delete from " + claim.table() + " where " + where);
            case FORGOTTEN ->
                Optional.of("update " + claim.table() + " set " + claim.owner().column() + " = null where " + where);
            case OPAQUE, INSIDE, UNTOUCHED -> Optional.empty();
        };
    }

    private static String selected(String column) {
        int colon = column.indexOf(':');
        if (colon < 0) return "t." + column;
        int dot = column.indexOf('.');
        return "(select x." + column.substring(dot + 1) + " from " + column.substring(colon + 1, dot)
                + " x where x.id = t." + column.substring(0, colon) + ")";
    }
}
