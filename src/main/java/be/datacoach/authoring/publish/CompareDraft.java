package be.datacoach.authoring.publish;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.plan.StoredPlans;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.source.Merge;
import be.datacoach.authoring.source.Particular;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What publishing the draft would change, and for how many. */
@ApplicationScoped
public class CompareDraft {

    /**
     * A draft beside the newest version.
     *
     * @param particulars what changes beside texts
     * @param transfer what moving it to the newest version would come to, when somebody published in between
     */
    public record Comparison(
            ModuleVersion newest,
            Draft draft,
            List<Change> changes,
            List<Particular> particulars,
            List<Finding> findings,
            Optional<Merge> transfer,
            Reach reach) {
        public Comparison {
            changes = List.copyOf(changes);
            particulars = List.copyOf(particulars);
            findings = List.copyOf(findings);
        }

        /** Whether it says what is published already, to the letter. */
        public boolean same() {
            return newest.source().equals(draft.source().text());
        }

        public boolean publishable() {
            return !same() && findings.stream().noneMatch(Finding::error) && transfer.isEmpty();
        }
    }

    /**
     * For how many.
     *
     * @param keep people who opened an earlier version, and keep it
     * @param get people who have the module before them
     */
    public record Reach(long keep, long get) {}

    @Inject
    private Desk desk;

    @Inject
    private ModuleVersions versions;

    @Inject
    private ModuleRuns runs;

    @Inject
    private StoredPlans plans;

    /** Nothing where there is no draft. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Comparison> compare(ModuleId module) {
        Desk.Work work = desk.on(module);
        return work.draft()
                .map(draft -> new Comparison(
                        work.newest(),
                        draft,
                        Change.between(work.published(), draft.source()),
                        Particular.between(work.published(), draft.source()),
                        desk.findings(module, draft.source()),
                        desk.transfer(work),
                        reach(module)));
    }

    private Reach reach(ModuleId module) {
        long keep = versions.of(module).stream()
                .mapToLong(version -> runs.countOf(module, version.number()))
                .sum();
        return new Reach(keep, plans.countWaitingFor(module));
    }
}
