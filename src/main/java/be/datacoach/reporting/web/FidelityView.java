package be.datacoach.reporting.web;

import be.datacoach.reporting.fidelity.ReadFidelity;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** How the course went for everybody together, by rule and by module, for counsellors and administrators. */
@Named
@RequestScoped
public class FidelityView {
    @Inject
    private ReadFidelity readFidelity;

    @Inject
    private FidelityWords words;

    private FidelityWords.Page page = FidelityWords.Page.NOTHING;

    @PostConstruct
    void read() {
        page = words.page(readFidelity.read(), Faces.getLocale());
    }

    public String getLead() {
        return page.lead();
    }

    public String getShare() {
        return page.share();
    }

    public List<FidelityWords.RuleRow> getRules() {
        return page.rules();
    }

    public List<FidelityWords.ModuleRow> getModules() {
        return page.modules();
    }
}
