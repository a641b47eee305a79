package be.datacoach.authoring.review;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Revisions;
import be.datacoach.catalogue.ModuleVersion;
import be.datacoach.catalogue.ModuleVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Who wrote what waits to be published. */
@ApplicationScoped
class Authors {

    @Inject
    private Revisions revisions;

    @Inject
    private ModuleVersions versions;

    /** Everybody who wrote in a module since it was published last. */
    Set<AccountId> of(ModuleId module) {
        Instant published = versions.of(module).stream()
                .findFirst()
                .map(ModuleVersion::publishedAt)
                .orElse(Instant.EPOCH);
        return revisions.authorsSince(module, published);
    }
}
