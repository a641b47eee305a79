package be.datacoach.authoring.history;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.publish.Change;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Particular;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What changed at a moment, or since. */
@ApplicationScoped
public class LookBack {

    /**
     * A moment and what it changed.
     *
     * @param then all text at that moment
     * @param changes texts that became other
     * @param particulars what else became other
     */
    public record Look(
            Desk.Work work, Stamp stamp, ModuleSource then, List<Change> changes, List<Particular> particulars) {
        public Look {
            changes = List.copyOf(changes);
            particulars = List.copyOf(particulars);
        }

        public boolean same() {
            return changes.isEmpty() && particulars.isEmpty();
        }
    }

    /**
     * Who and when.
     *
     * @param by the name; empty when a file was imported, or they were erased
     */
    public record Stamp(Instant at, String by) {}

    @Inject
    private Past past;

    @Inject
    private Desk desk;

    @Inject
    private Accounts accounts;

    /** @param since whether it is compared with what the module says now, instead of with what it said just before */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Look look(ModuleId module, Moment moment, boolean since) {
        Desk.Work work = desk.on(module);
        ModuleSource then = past.source(module, moment).orElseThrow(() -> new NotFound(module + " " + moment));
        ModuleSource before = since ? then : past.before(module, moment).orElse(then);
        ModuleSource after = since ? work.source() : then;
        return new Look(
                work, stamp(module, moment), then, Change.between(before, after), Particular.between(before, after));
    }

    private Stamp stamp(ModuleId module, Moment moment) {
        Optional<Revision> revision = past.revision(module, moment);
        Optional<ModuleVersion> version = past.version(module, moment);
        Optional<AccountId> by = revision.flatMap(Revision::author).or(() -> version.flatMap(ModuleVersion::author));
        Instant at = revision.map(Revision::savedAt)
                .or(() -> version.map(ModuleVersion::publishedAt))
                .orElseThrow();
        String name =
                by.map(id -> accounts.namesOf(List.of(id)).getOrDefault(id, "")).orElse("");
        return new Stamp(at, name);
    }
}
