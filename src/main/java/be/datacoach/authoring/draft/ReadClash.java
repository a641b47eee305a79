package be.datacoach.authoring.draft;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.source.ModuleSource;
import be.datacoach.authoring.source.Passage;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two authors wrote at one place. Only the one who must choose sees it. */
@ApplicationScoped
public class ReadClash {

    /**
     * A clash as it stands now.
     *
     * @param now the text in the draft; nothing where the place holds no text, or is gone
     */
    public record Standing(OpenClash clash, Desk.Work work, Optional<Text> now, Map<AccountId, String> names) {

        /** Whether the words may be chosen here; else the place is to be mended in its block. */
        public boolean words() {
            return now.isPresent();
        }

        public Optional<Passage> passage() {
            return now.map(Text::passage);
        }
    }

    @Inject
    private Clashes clashes;

    @Inject
    private Desk desk;

    @Inject
    private Accounts accounts;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Standing read(String uid) {
        OpenClash clash = clashes.mine(uid).orElseThrow(() -> new NotFound("clash " + uid));
        Desk.Work work = desk.on(clash.module());
        Optional<Text> now = work.source().find(clash.where()).map(Text::of);
        return new Standing(
                clash, work, now, accounts.namesOf(clash.other().map(List::of).orElse(List.of())));
    }

    /**
     * What waits in a module.
     *
     * @param source as it is now
     */
    public record Waiting(List<OpenClash> clashes, ModuleSource source) {
        public Waiting {
            clashes = List.copyOf(clashes);
        }
    }

    /** Those of whoever asks in a module, the newest first; nothing where none waits. */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Optional<Waiting> waiting(ModuleId module) {
        List<OpenClash> mine = clashes.mine(module);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(mine, desk.on(module).source()));
    }
}
