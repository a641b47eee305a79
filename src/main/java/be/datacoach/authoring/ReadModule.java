package be.datacoach.authoring;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.authoring.draft.Draft;
import be.datacoach.authoring.draft.Drafts;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One module: its versions, its blocks as they are now, and its draft. */
@ApplicationScoped
public class ReadModule {

    /**
     * A module to work on.
     *
     * @param content of the draft, else of the newest version
     * @param findings what is wrong in the draft
     * @param canTakeUp whether a draft was put away
     * @param names of everybody who published or drafted; whoever was erased is not in it
     */
    public record Workbench(
            Desk.Work work,
            ModuleContent content,
            List<ModuleVersion> versions,
            List<Finding> findings,
            boolean canTakeUp,
            Map<AccountId, String> names) {
        public Workbench {
            versions = List.copyOf(versions);
            findings = List.copyOf(findings);
            names = Map.copyOf(names);
        }
    }

    @Inject
    private Desk desk;

    @Inject
    private Drafts drafts;

    @Inject
    private ModuleVersions versions;

    @Inject
    private Accounts accounts;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Workbench read(ModuleId module) {
        Desk.Work work = desk.on(module);
        List<ModuleVersion> all = versions.of(module);
        List<Finding> findings =
                work.draft().map(open -> desk.findings(module, open.source())).orElse(List.of());
        return new Workbench(
                work,
                desk.content(module, work.source()),
                all,
                findings,
                drafts.of(module).filter(draft -> !draft.isOpen()).isPresent(),
                accounts.namesOf(people(all, work)));
    }

    private static List<AccountId> people(List<ModuleVersion> versions, Desk.Work work) {
        return Stream.concat(
                        versions.stream().flatMap(version -> version.author().stream()),
                        work.draft().flatMap(Draft::author).stream())
                .distinct()
                .collect(Collectors.toList());
    }
}
