package be.datacoach.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the changes of the catalogue. */
@Entity
@Table(name = "catalogue_revision")
class CatalogueRevision {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private long revision;

    protected CatalogueRevision() {}

    long revision() {
        return revision;
    }

    void increase() {
        revision++;
    }
}
