package be.datacoach.organisation.cohort;

import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** All cohorts but those that went on in another, as the page of administrators filters and orders them. */
@ApplicationScoped
class CohortListing {
    private static final Map<String, String> COLUMNS = Map.of("name", "c.name");

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    Page<Cohort> page(FindCohorts.Question question, int page, int size) {
        Listing listing = Listing.of("Cohort", "c").holding(question.text(), "lower(c.name)");
        switch (question.state()) {
            case "going" -> listing.where("c.archived = false");
            case "alone" ->
                listing.where("c.archived = false and not exists (select a from Accompanying a where a.cohort = c.id)");
            case "archived" -> listing.where("c.archived = true and c.mergedInto is null");
            default -> listing.where("c.mergedInto is null");
        }
        String order = question.sorting().by(COLUMNS, "c.id", "c.archived, c.name, c.id");
        return listing.page(entities, Cohort.class, order, page, size);
    }
}
