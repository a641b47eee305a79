package be.datacoach.intake.web;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Value;
import be.datacoach.intake.Proposal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.omnifaces.util.Faces;

/**
 * What answers change in the path is shown before they count: the first press on the button of a form shows it, the second
 * keeps them. The form carries a mark of what was looked at, so answers that changed in between are shown again.
 */
@Named
@RequestScoped
public class LookFirst {
    private static final String MARK = "looked";

    @Inject
    private Proposal proposal;

    /** Whether exactly this was shown with what it changes; otherwise it is shown on the page that comes now. */
    boolean at(Map<AttributeId, Optional<Value>> told) {
        boolean looked = mark(told).equals(Faces.getRequestParameter(MARK));
        if (!looked) proposal.is(told);
        return looked;
    }

    /** Whether this page shows what answers would change. */
    public boolean isLooking() {
        return proposal.told().isPresent();
    }

    public String getMark() {
        return proposal.told().map(LookFirst::mark).orElse("");
    }

    private static String mark(Map<AttributeId, Optional<Value>> told) {
        return Integer.toHexString(new TreeMap<>(told).toString().hashCode());
    }
}
