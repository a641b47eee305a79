package be.datacoach.intake.result;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.intake.answering.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A coach reads what their answers come to, finished or not. */
@ApplicationScoped
public class ReadResult {
    @Inject
    private CurrentUser user;

    @Inject
    private Results results;

    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Optional<PartResult> read(Part part) {
        return results.of(new Results.Whose(user.id(), user.uid()), part);
    }
}
