package be.datacoach.network.web.talk;

import be.datacoach.network.talk.ReadReports;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether reported messages wait for the counsellor who looks, in a line for where they arrive. */
@Named
@RequestScoped
public class TalkReported {
    @Inject
    private ReadReports readReports;

    private String line = "";

    @PostConstruct
    void read() {
        int waiting = readReports.waiting().size();
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (waiting > 0) line = Phrases.in(locale).say("app_talk.section.waiting", waiting);
    }

    /** Empty where none waits. */
    public String getLine() {
        return line;
    }
}
