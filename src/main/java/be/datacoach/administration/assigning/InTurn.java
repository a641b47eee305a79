package be.datacoach.administration.assigning;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.OnBehalf;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.work.Jobs;
import be.datacoach.platform.work.Progress;
import be.datacoach.platform.work.Task;
import be.datacoach.platform.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Works off what was written down: a few people within the transaction that wrote it, many in the background, some at a
 * time. Who was dealt with is written down in the transaction that did it, so that whatever breaks off, each is dealt
 * with once.
 */
@ApplicationScoped
class InTurn implements Work {
    static final String KIND = "paths.assign";

    /** As many as somebody at a screen can wait for. */
    private static final int SOON = 250;

    private static final int SOME = 50;

    @Inject
    private Allotments allotments;

    @Inject
    private HandOut handOut;

    @Inject
    private Jobs jobs;

    @Inject
    private Asking asking;

    /** Who asks, and when. */
    @ApplicationScoped
    static class Asking {
        @Inject
        private CurrentUser user;

        @Inject
        private OnBehalf onBehalf;

        @Inject
        private Clock clock;

        /** What is done, is done by who asked; the rest of it goes on when that account is closed meanwhile. */
        void by(Task task) {
            try {
                task.askedBy().ifPresent(onBehalf::of);
            } catch (NotFound gone) {
                user.becomeNobody();
            }
        }

        be.datacoach.platform.work.Order forPeopleOf(Allotment allotment) {
            return new be.datacoach.platform.work.Order(
                    KIND,
                    allotment.uid() + " " + clock.instant(),
                    allotment.uid(),
                    user.isLoggedIn() ? user.uid() : null);
        }
    }

    /** @param people about how many wait */
    void begin(Allotment allotment, int people) {
        if (people > SOON) {
            jobs.ask(asking.forPeopleOf(allotment));
            return;
        }
        do {
            allotments.flush();
        } while (some(allotment) == SOME);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress advance(Task task) {
        Allotment allotment = allotments.locked(task.payload()).orElseThrow();
        asking.by(task);
        long total = task.isBeginning() ? allotments.countOpen(allotment) : task.total();
        int some = some(allotment);
        long done = task.done() + some;
        return some < SOME ? Progress.finished(done) : Progress.to(Long.toString(done), done, Math.max(done, total));
    }

    private int some(Allotment allotment) {
        List<AllotmentPerson> turn = allotments.open(allotment, SOME);
        handOut.to(allotment, turn);
        return turn.size();
    }
}
