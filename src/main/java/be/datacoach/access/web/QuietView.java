package be.datacoach.access.web;

import be.datacoach.access.quiet.ChooseMails;
import be.datacoach.platform.web.LinkPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** No more mails that nobody asked for, by the link in one of them. */
@Named
@RequestScoped
public class QuietView {
    @Inject
    private ChooseMails chooseMails;

    private boolean done;

    public String getLink() {
        return LinkPages.of(Faces.getRequest()).text();
    }

    /** Whether the link is one of ours. */
    public boolean isOpen() {
        return chooseMails.isLink(getLink());
    }

    public boolean isDone() {
        return done;
    }

    public void refuse() {
        chooseMails.refuseBy(getLink());
        done = true;
    }
}
