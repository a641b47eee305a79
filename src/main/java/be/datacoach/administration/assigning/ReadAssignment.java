package be.datacoach.administration.assigning;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.audience.Audience;
import be.datacoach.administration.audience.Audiences;
import be.datacoach.administration.audience.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who an audience is, what it was given before, and what it can be given. */
@ApplicationScoped
public class ReadAssignment {
    /** @param given empty as long as nothing was given, and once it was taken back */
    public record Found(Roster roster, Optional<Allotment> given, Terms terms) {}

    @Inject
    private Audiences audiences;

    @Inject
    private Allotments allotments;

    @Inject
    private CurrentTerms currentTerms;

    @Requires(Permission.ASSIGN_PATHS)
    public Found of(Audience audience) {
        Roster roster = audiences.of(audience);
        return new Found(
                roster, allotments.of(roster.audience()).filter(given -> !given.isWithdrawn()), currentTerms.now());
    }
}
