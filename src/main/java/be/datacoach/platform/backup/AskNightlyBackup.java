package be.datacoach.platform.backup;

import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** One backup a day, whoever asks for it how often. */
@ApplicationScoped
@ActivateRequestContext
class AskNightlyBackup {
    @Inject
    private Jobs jobs;

    @Transactional
    void ask(LocalDate day) {
        jobs.ask(new Order("platform.backup", day.toString(), day.toString(), null));
    }
}
