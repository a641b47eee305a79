package be.datacoach.administration.people;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.OnBehalf;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.work.JobReport;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import be.datacoach.platform.work.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When a file is too long for somebody to wait for, and the background work that takes or undoes it then. */
@ApplicationScoped
class Portions {
    static final String TAKING = "people.import";
    static final String UNDOING = "people.undo";

    /** How many rows or people in one transaction. */
    static final int SOME = 200;

    @Inject
    private Jobs jobs;

    @Inject
    private CurrentUser user;

    @Inject
    private OnBehalf onBehalf;

    @Inject
    @ConfigProperty(name = "DATACOACH_IMPORT_AT_ONCE", defaultValue = "250")
    private int atOnce;

    boolean areNeededFor(int rows) {
        return rows > atOnce;
    }

    /** Begins, or goes on where the same work broke off. */
    void ask(String kind, PeopleImport file) {
        Order order = order(kind, file);
        if (jobs.withUid(order.uid()).isPresent()) jobs.tryAgain(order.uid());
        else jobs.ask(order);
    }

    /** How the work on a file stands that is being taken or undone. */
    Optional<JobReport> of(PeopleImport file) {
        return switch (file.state()) {
            case TAKING -> jobs.withUid(order(TAKING, file).uid());
            case UNDOING -> jobs.withUid(order(UNDOING, file).uid());
            case BROUGHT, TAKEN, UNDONE -> Optional.empty();
        };
    }

    /** Whether somebody or something is at it now: not once it failed or was stopped. */
    boolean areUnderWay(PeopleImport file) {
        return of(file).filter(job -> !job.isRepeatable()).isPresent();
    }

    /** What is done, is done by who asked; the rest goes on when that account is closed meanwhile. */
    void by(Task task) {
        try {
            task.askedBy().ifPresent(onBehalf::of);
        } catch (NotFound gone) {
            user.becomeNobody();
        }
    }

    private Order order(String kind, PeopleImport file) {
        return new Order(kind, file.uid(), file.uid(), user.isLoggedIn() ? user.uid() : null);
    }
}
