package be.datacoach.administration.assigning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.omnifaces.util.Faces;

/** Looks for newcomers to one allotment now, instead of in a few minutes: /trial/newcomers?uid=... */
@Named
@RequestScoped
public class TrialNewcomers {
    @Inject
    private Newcomers newcomers;

    @Transactional
    public String getLooked() {
        newcomers.welcome(Faces.getRequestParameter("uid"));
        return "looked";
    }
}
