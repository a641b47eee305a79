package be.datacoach.catalogue.image;

import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** All images of all modules. To be called inside a transaction. */
@ApplicationScoped
public class Images {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What came of bringing an image under a name. */
    public enum Outcome {
        ADDED,
        /** The same image has this name already. */
        SAME,
        /** Another image has this name. */
        TAKEN,
        /** It is no image of a kind that we show. */
        NO_IMAGE;

        /** The code of what is wrong. */
        public Optional<String> finding() {
            return switch (this) {
                case ADDED, SAME -> Optional.empty();
                case TAKEN -> Optional.of("image_changed");
                case NO_IMAGE -> Optional.of("image_kind");
            };
        }
    }

    public List<ModuleImage> of(ModuleId module) {
        return entities.createQuery(
                        "select i from ModuleImage i where i.module = :module order by i.name", ModuleImage.class)
                .setParameter("module", module.code())
                .getResultList();
    }

    public List<String> names(ModuleId module) {
        return of(module).stream().map(ModuleImage::name).toList();
    }

    public Optional<ModuleImage> find(ModuleId module, String name) {
        return of(module).stream().filter(image -> image.name().equals(name)).findFirst();
    }

    public Optional<Image> content(ModuleId module, String name) {
        return find(module, name)
                .flatMap(image -> Optional.ofNullable(entities.find(ImageContent.class, image.checksum())))
                .map(ImageContent::image);
    }

    /** What adding it would come to. */
    public Outcome judge(ModuleId module, NewImage image) {
        if (ImageFile.of(image.content()).isEmpty() || !ImageName.holds(image.name())) return Outcome.NO_IMAGE;
        String checksum = checksum(image.content());
        return find(module, image.name())
                .map(known -> known.checksum().equals(checksum) ? Outcome.SAME : Outcome.TAKEN)
                .orElse(Outcome.ADDED);
    }

    public Outcome add(ModuleId module, NewImage image) {
        Outcome outcome = judge(module, image);
        if (outcome != Outcome.ADDED) return outcome;
        Optional<ImageFile> file = ImageFile.of(image.content());
        String checksum = checksum(image.content());
        if (entities.find(ImageContent.class, checksum) == null)
            entities.persist(new ImageContent(checksum, file.orElseThrow().kind(), image.content()));
        entities.persist(new ModuleImage(module, image, checksum, clock.instant()));
        entities.flush();
        return Outcome.ADDED;
    }

    /** Lets another module name the same images. */
    public void copy(ModuleId from, ModuleId to) {
        of(from).forEach(image -> entities.persist(new ModuleImage(to, image)));
    }

    public static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
