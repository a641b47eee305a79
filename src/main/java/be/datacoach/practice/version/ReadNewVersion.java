package be.datacoach.practice.version;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.plan.Planning;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Whether a module that whoever asks is half-way through has a newer version, and what is other in it for them. */
@ApplicationScoped
public class ReadNewVersion {

    /**
     * A newer version.
     *
     * @param from the version that they have
     * @param to the newest one
     * @param kept how many blocks that they did count there too
     */
    public record NewVersion(ModuleContent content, int from, int to, List<VersionChange> changes, long kept) {
        public NewVersion {
            changes = List.copyOf(changes);
        }
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Planning planning;

    @Inject
    private CurrentUser user;

    /** Whether there is one; quicker than reading it. */
    @Requires(Permission.LEARN)
    @Transactional
    public boolean exists(ModuleId module) {
        return runs.find(module).flatMap(this::newer).isPresent();
    }

    @Requires(Permission.LEARN)
    @Transactional
    public Optional<NewVersion> read(ModuleId module) {
        Optional<Played> old = runs.find(module);
        Optional<ModuleContent> content = old.flatMap(this::newer);
        Optional<Step> step = content.flatMap(any -> planning.afresh(user.id(), module));
        return step.map(found -> compare(old.orElseThrow(), content.orElseThrow(), found));
    }

    private NewVersion compare(Played old, ModuleContent content, Step step) {
        Played fresh = old.in(content, step);
        Progress progress = runs.progress(old);
        List<Block> done = old.blocks().stream().filter(progress::isDone).toList();
        long kept = done.stream()
                .filter(block -> fresh.block(block.id())
                        .filter(after -> VersionChange.counts(block, after))
                        .isPresent())
                .count();
        return new NewVersion(content, old.version(), step.version(), VersionChange.between(old, fresh, done), kept);
    }

    private Optional<ModuleContent> newer(Played played) {
        if (played.run().finished()) return Optional.empty();
        return catalogue
                .content(played.module())
                .filter(content -> content.module().edition().version() > played.version())
                .filter(content -> content.module().edition().published());
    }
}
