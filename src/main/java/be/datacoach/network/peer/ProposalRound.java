package be.datacoach.network.peer;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks a few times an hour whether peers are still to be proposed today. */
@ApplicationScoped
class ProposalRound {
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);

    @Inject
    private Clockwork clockwork;

    @Inject
    private AskProposals askProposals;

    void start(@Observes SchemaReady start) {
        clockwork.every(BETWEEN_LOOKS, askProposals::askIfDue);
    }
}
