package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.work.JobReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How far a long file is that is being taken or undone in the background. */
@ApplicationScoped
public class FollowImport {
    @Inject
    private PeopleImports imports;

    @Inject
    private Portions portions;

    /** Nothing while nothing is taken or undone. */
    @Requires(Permission.MANAGE_PEOPLE)
    public Optional<JobReport> of(String uid) {
        return portions.of(imports.withUid(uid));
    }
}
