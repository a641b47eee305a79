package be.datacoach.network.peer;

import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The search of one day, once, before the mails of that day are written; none on a day on which people are left in peace. */
@ApplicationScoped
@ActivateRequestContext
class AskProposals {
    private static final int FROM = 5;

    @Inject
    private Jobs jobs;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    @Transactional
    void askIfDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate day = now.toLocalDate();
        if (now.getHour() >= FROM && !catalogue.calendar().isQuiet(day)) {
            jobs.ask(new Order(DailyProposals.KIND, day.toString(), day.toString(), null));
        }
    }
}
