package be.datacoach.network.circle;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.Consent;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who is in which network, and what they want to be seen of them there. */
@ApplicationScoped
public class CircleHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("network_counsellor")
                    .by("account_id")
                    .shows("network_id:learning_network.name", "since")
                    .erased(),
            Claim.of("network_coach")
                    .by("coach_id")
                    .shows("network_id:learning_network.name", "invited_at", "joined_at")
                    .erased(),
            Claim.of("circle_showing")
                    .by("account_id")
                    .shows("what", "holds", "since")
                    .keepsBack("circle")
                    .erased(),
            Claim.of("network_cohort").nobody(),
            Claim.of("network_link").nobody(),
            Claim.of("learning_network").nobody("name", "works_on"));

    @Inject
    private Showings showings;

    @Inject
    private Circles circles;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    /** Circle by circle, as long as it is going on. */
    @Override
    public List<Consent> consents(DataSubject person) {
        return showings.by(person.id()).stream()
                .flatMap(one -> circles.withUid(one.circle()).stream().map(circle -> consent(one, circle)))
                .toList();
    }

    private static Consent consent(Showing one, Circle circle) {
        return new Consent(
                one.what() == Shown.NAME ? "circle_name" : "circle_module",
                circle.name(),
                one.holds(),
                Optional.of(one.since()),
                "/learner/together");
    }
}
