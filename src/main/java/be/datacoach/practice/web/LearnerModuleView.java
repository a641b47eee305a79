package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.LastChange;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.platform.NotFound;
import be.datacoach.practice.EnterModule;
import be.datacoach.practice.EnterModule.Entrance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The door of a module: on to the block where the learner was, or, when all is done, what they did. */
@Named
@RequestScoped
public class LearnerModuleView {
    @Inject
    private EnterModule enterModule;

    @Inject
    private LastChange lastChange;

    @Inject
    private Catalogue catalogue;

    @Inject
    private TrackView track;

    private Entrance entrance = new Entrance.NotInPath();

    /** A module or artefact that can be looked at. */
    public record Link(String title, String href) {}

    public void arrive() {
        entrance = enterModule.enter(module(Asked.module()).id());
        inside().filter(inside -> !inside.played().run().finished())
                .flatMap(inside -> inside.progress().next())
                .ifPresent(next -> Faces.redirect("learner/" + BlockRow.href(Asked.module(), next.id())));
    }

    public String getTitle() {
        return title(module(Asked.module()));
    }

    public boolean isFinished() {
        return inside().isPresent();
    }

    public boolean isTooEarly() {
        return entrance instanceof Entrance.NotYet;
    }

    public boolean isBeingWritten() {
        return entrance instanceof Entrance.NotWritten;
    }

    public boolean isElsewhere() {
        return entrance instanceof Entrance.NotInPath;
    }

    /** What comes first. */
    public List<Link> getMissing() {
        return entrance instanceof Entrance.NotYet notYet
                ? notYet.missing().stream()
                        .map(id -> new Link(title(module(id)), "module?module=" + id))
                        .toList()
                : List.of();
    }

    public List<BlockRow> getBlocks() {
        return inside().map(inside -> BlockRow.of(inside.played().module(), inside.progress(), new BlockId("")))
                .orElse(List.of());
    }

    /** What was made for the own school. */
    public List<Link> getArtefacts() {
        return inside().map(inside -> inside.played().blocks().stream()
                        .filter(ArtefactForm.class::isInstance)
                        .map(block -> new Link(
                                block.frame().title(),
                                "artefact?module=" + inside.played().module() + "&block=" + block.id()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether the path was changed since, and the learner has not looked at it. */
    public boolean isPathChanged() {
        if (track.isTraining()) return false;
        return lastChange
                .read()
                .filter(change -> !change.seen() && !change.difference().none())
                .isPresent();
    }

    private Optional<Entrance.Inside> inside() {
        return entrance instanceof Entrance.Inside inside ? Optional.of(inside) : Optional.empty();
    }

    private LearningModule module(ModuleId id) {
        return catalogue
                .content(id)
                .orElseThrow(() -> new NotFound("module " + id))
                .module();
    }

    private static String title(LearningModule module) {
        return module.texts().title().in(Faces.getLocale());
    }
}
