package be.datacoach.access.rights;

import be.datacoach.access.Accounts;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Everybody reads what is held on them, and nobody else does: a part at a time, cut into pages by the database. */
@ApplicationScoped
public class ReadOwnData {

    /** @param rows how many somebody has in it; at least 1 */
    public record Part(Contents.Group group, String code, long rows) {}

    /**
     * Some rows of a part.
     *
     * @param more whether there are rows after the last one
     */
    public record Slice(List<String> columns, List<Chapter.Row> rows, boolean more) {
        /** Where the next slice begins. */
        public long last() {
            return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).place();
        }
    }

    @Inject
    private Contents contents;

    @Inject
    private Holdings holdings;

    @Inject
    private Self self;

    /** Who asks, and the trail of what they do. */
    @Dependent
    static class Self {
        @Inject
        Accounts accounts;

        @Inject
        CurrentUser user;

        @Inject
        AuditTrail trail;
    }

    /** Those that hold something. */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public List<Part> parts() {
        DataSubject person = self();
        return contents.all().stream()
                .map(entry -> new Part(
                        entry.group(), entry.chapter().code(), entry.chapter().count(person)))
                .filter(part -> part.rows() > 0)
                .toList();
    }

    /**
     * @param after the place of the last row that was read; 0 to begin
     * @throws NotAllowed for a part that does not exist
     */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public Slice read(String code, long after, int most) {
        Chapter chapter = contents.coded(code).orElseThrow(() -> NotAllowed.on(code));
        List<Chapter.Row> rows = chapter.rows(self(), after, most + 1);
        boolean more = rows.size() > most;
        return new Slice(chapter.columns(), more ? rows.subList(0, most) : rows, more);
    }

    /** What they agreed to and may be asked, with how that stands. */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public List<Consent> consents() {
        return holdings.consents(self());
    }

    /** Somebody takes all of it along: kept in the audit trail. */
    @Requires(Permission.KEEP_OWN_DATA)
    @Transactional
    public void takeAlong() {
        self.trail.record("data.taken_along", self.user.uid());
    }

    private DataSubject self() {
        return DataSubject.of(self.accounts.withId(self.user.id()).orElseThrow(() -> NotAllowed.on(self.user.uid())));
    }
}
