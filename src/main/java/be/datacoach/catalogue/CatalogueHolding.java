package be.datacoach.catalogue;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who published what. */
@ApplicationScoped
public class CatalogueHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("module_version")
                    .by("author_id")
                    .shows("module", "number", "note", "published_at")
                    .keepsBack("source", "checksum")
                    .forgotten(),
            Claim.of("rule_version")
                    .by("author_id")
                    .shows("rule", "number", "note", "published_at")
                    .keepsBack("source")
                    .forgotten(),
            Claim.of("shared_file").nobody("path", "source"),
            Claim.of("catalogue_revision").nobody(),
            Claim.of("module_image").nobody("alternative"),
            Claim.of("image_content").nobody("content"),
            Claim.of("module_use").nobody());

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
