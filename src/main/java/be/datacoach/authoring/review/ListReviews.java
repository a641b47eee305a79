package be.datacoach.authoring.review;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The modules of which a draft waits for a second reader. */
@ApplicationScoped
public class ListReviews {

    @Inject
    private Reviews reviews;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public List<ModuleId> waiting() {
        return reviews.open().stream()
                .filter(reviews::upToDate)
                .map(Review::module)
                .distinct()
                .sorted()
                .toList();
    }
}
