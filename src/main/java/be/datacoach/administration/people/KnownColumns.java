package be.datacoach.administration.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What the columns of files with these headings were said to be. */
@Entity
@Cacheable(false)
@Table(name = "known_columns")
class KnownColumns {
    @Id
    private String headings;

    @Lob
    @Column(nullable = false)
    private String choice;

    protected KnownColumns() {}

    KnownColumns(String headings, Choice choice) {
        this.headings = headings;
        this.choice = Stored.write(choice);
    }

    Choice choice() {
        return Stored.read(choice, Choice.class);
    }
}
