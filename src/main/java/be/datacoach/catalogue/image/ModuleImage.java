package be.datacoach.catalogue.image;

import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A name in a module and the image it stands for. That never changes: versions that name it are read for years. An
 * image that is improved gets a name of its own.
 */
@Entity
@Table(name = "module_image")
public class ModuleImage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String checksum;

    @Column(nullable = false, updatable = false)
    private String alternative;

    @Column(nullable = false, updatable = false)
    private int bytes;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    protected ModuleImage() {}

    ModuleImage(ModuleId module, NewImage image, String checksum, Instant addedAt) {
        this.module = module.code();
        this.name = image.name();
        this.checksum = checksum;
        this.alternative = image.alternative();
        this.bytes = image.content().length;
        this.addedAt = addedAt;
    }

    /** The same image under the same name in another module. */
    ModuleImage(ModuleId other, ModuleImage image) {
        this.module = other.code();
        this.name = image.name;
        this.checksum = image.checksum;
        this.alternative = image.alternative;
        this.bytes = image.bytes;
        this.addedAt = image.addedAt;
    }

    public String name() {
        return name;
    }

    public String checksum() {
        return checksum;
    }

    /** What there is to see, for who does not; empty where an import did not say. */
    public String alternative() {
        return alternative;
    }

    public int bytes() {
        return bytes;
    }
}
