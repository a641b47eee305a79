package be.datacoach.network.peer;

import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposes peers to each other once a day, so that nobody has to open a page to be found. Done twice, it finds nobody free the second
 * time; what was not done on its day is left to the next.
 */
@ApplicationScoped
public class DailyProposals implements Work {
    static final String KIND = "peers.propose";

    @Inject
    private Seeking seeking;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress advance(Task task) {
        boolean today = LocalDate.parse(task.payload()).equals(LocalDate.now(clock));
        return Progress.finished(today ? seeking.propose(Optional.empty()) : 0);
    }
}
