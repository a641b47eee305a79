package be.datacoach.assignment.plan;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.adaptation.curriculum.VariantKey;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A combination of variants that nobody wrote, and how many paths met it. Only ever counted up; it names nobody. */
@Entity
@Cacheable(false)
@Table(name = "content_gap")
public class ContentGap {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private String point;

    @Column(nullable = false, updatable = false)
    private String wanted;

    @Column(nullable = false, updatable = false)
    private long met;

    protected ContentGap() {}

    public ModuleId module() {
        return new ModuleId(module);
    }

    public PointId point() {
        return new PointId(point);
    }

    /** The keys that hold together. */
    public Set<VariantKey> wanted() {
        return Arrays.stream(wanted.split("\\+")).map(VariantKey::new).collect(Collectors.toSet());
    }

    /** The keys as a variant would name them, {@code BAO+SMALL}. */
    public String keys() {
        return wanted;
    }

    public long met() {
        return met;
    }
}
