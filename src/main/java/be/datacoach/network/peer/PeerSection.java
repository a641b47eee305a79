package be.datacoach.network.peer;

import be.datacoach.network.circle.SharedWith;
import be.datacoach.platform.Phrases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** On <em>Samen</em>: how far a coach is with finding a peer. */
@ApplicationScoped
class PeerSection implements SharedWith {
    private static final String KEY = "learner_together.peer.";

    @Inject
    private SeeOwnPeer seeOwnPeer;

    @Override
    public int place() {
        return 200;
    }

    @Override
    public Optional<Section> forCoach(Phrases phrases) {
        SeeOwnPeer.Seen seen = seeOwnPeer.see();
        String page = seen.standing() == SeeOwnPeer.At.PAIRED ? "/learner/intervisie" : "/learner/peer";
        Line line = Line.of(phrases.say(KEY + seen.standing(), seen.name()), page);
        return Optional.of(new Section("peer", phrases.say("learner_together.peer"), "", List.of(line)));
    }
}
