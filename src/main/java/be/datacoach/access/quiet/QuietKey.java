package be.datacoach.access.quiet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What signs our links: made once, by whichever instance needs it first. */
@Entity
@Table(name = "quiet_key")
class QuietKey {
    static final int ONLY = 1;

    @Id
    private int id;

    private String chars;

    protected QuietKey() {}

    String chars() {
        return chars;
    }
}
