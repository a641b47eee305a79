package be.datacoach.network.web;

import be.datacoach.network.division.ReadDivision;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a coach arrives: whether there are others at school to divide learning with. */
@Named
@RequestScoped
public class HomeDivisionView {
    @Inject
    private ReadDivision readDivision;

    private boolean offered;

    @PostConstruct
    void read() {
        offered = readDivision.isOffered();
    }

    public boolean isOffered() {
        return offered;
    }
}
