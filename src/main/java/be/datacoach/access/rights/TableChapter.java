package be.datacoach.access.rights;

import java.util.List;

/** The rows of a table as a claim shows them. */
record TableChapter(Claim claim, HeldRows rows) implements Chapter {
    @Override
    public String code() {
        return claim.code();
    }

    @Override
    public List<String> columns() {
        return claim.shown().stream().map(Claim::nameOf).toList();
    }

    @Override
    public long count(DataSubject person) {
        return rows.count(claim, person);
    }

    @Override
    public List<Row> rows(DataSubject person, long after, int most) {
        return rows.rows(claim, person, after, most);
    }
}
