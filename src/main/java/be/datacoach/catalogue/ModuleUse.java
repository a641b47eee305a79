package be.datacoach.catalogue;

import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Of which version of another module a version uses blocks. Written with the version, and as lasting. */
@Entity
@Table(name = "module_use")
class ModuleUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private String module;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String used;

    @Column(name = "used_number", nullable = false, updatable = false)
    private int usedNumber;

    protected ModuleUse() {}

    ModuleUse(ModuleVersion version, ModuleVersion used) {
        this.module = version.module().code();
        this.number = version.number();
        this.used = used.module().code();
        this.usedNumber = used.number();
    }

    boolean isIn(ModuleId other, int version) {
        return module.equals(other.code()) && number == version;
    }

    boolean isOf(ModuleId other) {
        return used.equals(other.code());
    }

    int usedNumber() {
        return usedNumber;
    }
}
