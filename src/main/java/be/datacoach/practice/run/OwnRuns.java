package be.datacoach.practice.run;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.Walking;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.assignment.run.ModuleRuns;
import be.datacoach.catalogue.Layers;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.evidence.Events;
import be.datacoach.evidence.Iri;
import be.datacoach.evidence.Statement;
import be.datacoach.evidence.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The modules that whoever asks has opened. What is another's looks as if it did not exist. */
@ApplicationScoped
public class OwnRuns {
    @Inject
    private CurrentUser user;

    @Inject
    private ModuleRuns runs;

    @Inject
    private Layers layers;

    @Inject
    private Events events;

    /** A block that the learner is in, and the module around it. */
    public record At(Played played, Block block) {}

    public Optional<Played> find(ModuleId module) {
        return runs.find(user.id(), module).filter(this::walks).map(this::played);
    }

    /** Who is no coach any more, or no counsellor, does not go on in what they opened as one. */
    private boolean walks(ModuleRun run) {
        return user.may(Walking.permission(run.audience()));
    }

    /** All of a coach, in the order of their modules. */
    public List<Played> all() {
        return runs.of(user.id()).stream().map(this::played).toList();
    }

    /**
     * For writing. From here to the end of the transaction nobody else writes in this module: two windows take turns,
     * and the second sees what the first did.
     */
    public At enter(Place place) {
        Played played = runs.lock(user.id(), place.module())
                .filter(run -> run.registration().equals(place.registration()) && walks(run))
                .map(this::played)
                .orElseThrow(() -> NotAllowed.on(place.registration()));
        Block block = played.block(place.block())
                .filter(now -> played.version() == place.version() || isSame(place, now, played))
                .orElseThrow(() -> NotAllowed.on(place.toString()));
        return new At(played, block);
    }

    /** Whether a page of the version that the learner left, such as one that waited for the network, shows the same block. */
    private boolean isSame(Place place, Block now, Played played) {
        return place.version() < played.version()
                && layers.content(place.module(), place.version())
                        .flatMap(content -> content.block(place.block()))
                        .filter(then -> then.equals(now) || isWriting(then) && isWriting(now))
                        .isPresent();
    }

    /** What is written is kept by block, whatever its version. */
    private static boolean isWriting(Block block) {
        return block instanceof Reflection || block instanceof ArtefactForm;
    }

    /** How far this learner is. */
    public Progress progress(Played played) {
        return progress(played, events.within(played.trail(), played.thing(), Verb.COMPLETED));
    }

    /** How far this learner is in everything that was opened. */
    public Map<ModuleId, Progress> progress() {
        List<Statement> done = events.of(user.uid(), Verb.COMPLETED);
        return all().stream()
                .collect(Collectors.toMap(Played::module, played -> progress(played, within(played, done))));
    }

    private static List<Statement> within(Played played, List<Statement> done) {
        String module = Iri.of(played.module()).value() + "/";
        return done.stream()
                .filter(one -> one.object().iri().value().startsWith(module))
                .filter(one -> one.object().version() == played.thing().version())
                .filter(one -> one.registration()
                        .filter(played.run().registration()::equals)
                        .isPresent())
                .toList();
    }

    private static Progress progress(Played played, List<Statement> done) {
        Set<BlockId> finished = done.stream()
                .map(one -> one.object().iri())
                .filter(one -> !one.equals(Iri.of(played.module())))
                .map(one -> new BlockId(one.lastName()))
                .collect(Collectors.toSet());
        return new Progress(played.blocks(), played.band(), finished);
    }

    private Played played(ModuleRun run) {
        var content = layers.content(run.module(), run.moduleVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "Opened, but without content: " + run.module() + " " + run.moduleVersion()));
        return new Played(run, content, user.uid());
    }
}
