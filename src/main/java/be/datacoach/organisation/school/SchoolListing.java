package be.datacoach.organisation.school;

import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** All schools, as the page of administrators filters and orders them. */
@ApplicationScoped
class SchoolListing {
    private static final Map<String, String> COLUMNS = Map.of("name", "s.name");

    /** What holds, as {@link Voices} says: the newest of a director or an administrator, and else the newest of a coach. */
    private static final String HOLDS =
            "exists (select f from SchoolFact f where f.school = s.id and f.attribute = '%1$s'"
                    + " and f.value = :%2$s and not exists (select g from SchoolFact g where g.school = s.id"
                    + " and g.attribute = '%1$s' and (f.giver = :coach or g.giver <> :coach)"
                    + " and ((f.giver = :coach and g.giver <> :coach) or g.givenAt > f.givenAt"
                    + " or (g.givenAt = f.givenAt and g.id > f.id))))";

    private static final String BELONGS = "exists (select i from SchoolInGroup i, SchoolGroup k"
            + " where i.school = s.id and i.group = k.id and k.uid = :wanted)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    Page<School> page(FindSchools.Question question, int page, int size) {
        Listing listing = Listing.of("School", "s").holding(question.text(), "lower(s.name)");
        holding(listing, SchoolFact.LEVEL, "level", question.level());
        holding(listing, SchoolFact.SIZE, "size", question.size());
        if (!question.group().isEmpty()) listing.where(BELONGS, "wanted", question.group());
        String order = question.sorting().by(COLUMNS, "s.id", "s.archived, s.name, s.id");
        return listing.page(entities, School.class, order, page, size);
    }

    private static void holding(Listing listing, String attribute, String name, String value) {
        if (!value.isEmpty()) {
            listing.where(HOLDS.formatted(attribute, name), name, value).with("coach", SchoolFact.Giver.COACH);
        }
    }
}
