package be.datacoach.accompaniment.logbook;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A coach erases a week of the own logbook for good. */
@ApplicationScoped
public class EraseEntry {
    @Inject
    private CurrentUser user;

    @Inject
    private Logbooks logbooks;

    /** What is gone already stays gone. */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void erase(Week week) {
        logbooks.find(user.id(), week).ifPresent(logbooks::erase);
    }
}
