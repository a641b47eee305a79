package be.datacoach.network.web;

import be.datacoach.adaptation.path.Decision;
import be.datacoach.assignment.ReadOwnPath;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the own path advises a peer of another school (rule R39). */
@Named
@RequestScoped
public class PeerAdviceView {
    /** What a rule calls that company. */
    private static final String PEER = "peer";

    @Inject
    private ReadOwnPath readOwnPath;

    private boolean advised;

    @PostConstruct
    void read() {
        advised = readOwnPath.read().stream()
                .flatMap(own -> own.path().decisions().stream())
                .anyMatch(decision ->
                        decision instanceof Decision.Coach coach && coach.code().equals(PEER));
    }

    public boolean isAdvised() {
        return advised;
    }
}
