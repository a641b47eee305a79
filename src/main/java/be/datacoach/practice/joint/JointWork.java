package be.datacoach.practice.joint;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.practice.run.Place;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An artefact that several make. It begins when the first who was asked says yes; until then nothing is shared. */
@Entity
@Cacheable(false)
@Table(name = "joint_work")
class JointWork {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String uid;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(name = "module_version", nullable = false, updatable = false)
    private int moduleVersion;

    @Column(nullable = false, updatable = false)
    private String block;

    @Column(nullable = false)
    private int number;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "handed_in_number")
    private @Nullable Integer handedInNumber;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Version
    private int version;

    protected JointWork() {}

    JointWork(String uid, Place place) {
        this.uid = uid;
        this.module = place.module().code();
        this.moduleVersion = place.version();
        this.block = place.block().code();
    }

    void begin(Instant now) {
        if (begunAt == null) begunAt = now;
    }

    boolean begun() {
        return begunAt != null;
    }

    /** Somebody saves: this is the number of what they wrote. */
    int next() {
        return ++number;
    }

    /** @return whether what stands now was not handed in before */
    boolean handIn(Instant now) {
        if (handedInNumber != null && handedInNumber == number) return false;
        handedInNumber = number;
        handedInAt = now;
        return true;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    /** Whether what stands now is what was handed in. */
    boolean isHandedIn() {
        return handedInNumber != null && handedInNumber == number;
    }

    Long id() {
        return Objects.requireNonNull(id);
    }

    String uid() {
        return uid;
    }

    ModuleId module() {
        return new ModuleId(module);
    }

    int moduleVersion() {
        return moduleVersion;
    }

    BlockId block() {
        return new BlockId(block);
    }

    int number() {
        return number;
    }
}
