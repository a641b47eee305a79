package be.datacoach.organisation.group;

import be.datacoach.organisation.school.SchoolId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A school belongs to a group. */
@Entity
@Cacheable(false)
@Table(name = "school_in_group")
class SchoolInGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "group_id", nullable = false, updatable = false)
    private long group;

    @Column(name = "school_id", nullable = false, updatable = false)
    private SchoolId school;

    protected SchoolInGroup() {}

    SchoolInGroup(SchoolGroup group, SchoolId school) {
        this.group = group.id();
        this.school = school;
    }

    long group() {
        return group;
    }
}
