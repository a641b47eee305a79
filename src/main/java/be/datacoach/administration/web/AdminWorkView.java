package be.datacoach.administration.web;

import be.datacoach.administration.work.ReadWork;
import be.datacoach.administration.work.SteerWork;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.omnifaces.util.Faces;

/** What runs, ran and failed in the background. */
@Named
@RequestScoped
public class AdminWorkView {
    private static final String HERE = "/admin/work?faces-redirect=true";

    @Inject
    private ReadWork readWork;

    @Inject
    private SteerWork steerWork;

    @Inject
    private Search search;

    @Inject
    private Clock clock;

    private Page<JobRow> page;

    @PostConstruct
    void load() {
        ReadWork.Shown shown = readWork.matching(search.getState(), search.sorting(), search.getPage(), Search.SIZE);
        Phrases phrases = Phrases.in(Faces.getLocale());
        page = new Page<>(
                shown.jobs().rows().stream()
                        .map(job -> JobRow.of(job, shown.names(), phrases, clock.getZone()))
                        .toList(),
                shown.jobs().total(),
                shown.jobs().number(),
                shown.jobs().size());
    }

    public Page<JobRow> getPage() {
        return page;
    }

    /** A button was pressed: rows may have moved since, so each of them takes it. Which job it is about, the form says. */
    public boolean isReturning() {
        return Faces.isPostback();
    }

    public String stop() {
        steerWork.stop(Faces.getRequestParameter("job"));
        Say.done("admin_work.message.info.stopped");
        return HERE;
    }

    public String tryAgain() {
        steerWork.tryAgain(Faces.getRequestParameter("job"));
        Say.done("admin_work.message.info.again");
        return HERE;
    }
}
