package be.datacoach.authoring.image;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.image.ImageFile;
import be.datacoach.catalogue.image.ImageName;
import be.datacoach.catalogue.image.Images;
import be.datacoach.catalogue.image.NewImage;
import be.datacoach.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Adds an image to a module, of the kind that its bytes tell. A name that another image has stays with that one: the new
 * one gets a number. The same image twice is one image.
 */
@ApplicationScoped
public class AddImage {

    private static final int LONGEST = 500;

    /** What came of it. */
    public sealed interface Outcome {

        /** @param name by which a text shows it */
        record Added(String name) implements Outcome {}

        /** It is none, too large or without words. @param why the code of what is wrong */
        record Refused(String why, ImageLimits limits) implements Outcome {}
    }

    @Inject
    private Desk desk;

    @Inject
    private Images images;

    @Inject
    private Catalogue catalogue;

    @Inject
    private AuditTrail trail;

    /**
     * @param file as it is called on somebody's computer
     * @param alternative what there is to see
     */
    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Outcome add(ModuleId module, String file, String alternative, byte[] content) {
        if (!desk.knows(module)) throw new NotFound("module " + module);
        ImageLimits limits = ImageLimits.of(catalogue.common());
        Optional<ImageFile> read = ImageFile.of(content);
        Optional<String> wrong = wrong(read, alternative, content, limits);
        if (wrong.isPresent()) return new Outcome.Refused(wrong.get(), limits);
        String wanted = ImageName.of(file, read.orElseThrow().kind());
        for (int number = 1; ; number++) {
            String name = number == 1 ? wanted : ImageName.numbered(wanted, number);
            Images.Outcome outcome = images.add(module, new NewImage(name, alternative.strip(), content));
            if (outcome == Images.Outcome.TAKEN) continue;
            if (outcome == Images.Outcome.ADDED) trail.record("image.added", module.code(), name);
            return new Outcome.Added(name);
        }
    }

    private static Optional<String> wrong(
            Optional<ImageFile> read, String alternative, byte[] content, ImageLimits limits) {
        if (ImageFile.isMarkup(content)) return Optional.of("markup");
        if (read.isEmpty()) return Optional.of("kind");
        if (content.length > limits.kilobytes() << 10) return Optional.of("heavy");
        if (Math.max(read.get().width(), read.get().height()) > limits.pixels()) return Optional.of("large");
        boolean words = !alternative.isBlank()
                && alternative.length() <= LONGEST
                && alternative.chars().noneMatch(c -> c == '[' || c == ']' || c < ' ');
        return words ? Optional.empty() : Optional.of("words");
    }
}
