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
            Claim.of("circle_thanks")
                    .by("account_id")
                    .shows("thanked_at")
                    .keepsBack("encouragement_id")
                    .erased(),
            Claim.of("circle_encouragement")
                    .by("reader_id")
                    .named("circle_encouragement_to")
                    .shows("writer_id:account.display_name", "words", "written_at")
                    .keepsBack("circle", "hidden_reason")
                    .only("t.hidden_reason is null")
                    .erased(),
            Claim.of("circle_encouragement")
                    .by("writer_id")
                    .shows("words", "written_at", "hidden_reason")
                    .keepsBack("circle", "reader_id")
                    .forgotten(),
            Claim.of("check_in_answer")
                    .by("account_id")
                    .shows("check_in_id:check_in.question", "words", "answered_at")
                    .erased(),
            Claim.of("check_in").nobody("question"),
            Claim.of("circle_goal")
                    .by("author_id")
                    .shows("words", "due", "wished_at", "reached_at")
                    .keepsBack("circle")
                    .forgotten(),
            Claim.of("network_cohort").nobody(),
            Claim.of("network_link").nobody(),
            Claim.of("learning_network").nobody("name", "works_on"));

    @Inject
    private Showings showings;

    @Inject
    private Circles circles;

    @Inject
    private LearningNetworks networks;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    /** Circle by circle, as long as they take part in it: nobody sees anything of who does not. */
    @Override
    public List<Consent> consents(DataSubject person) {
        return showings.by(person.id()).stream()
                .flatMap(one -> circles.withUid(one.circle()).stream()
                        .filter(circle -> circles.holds(circle.key(), person.id()))
                        .map(circle -> consent(one, circle)))
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

    /** Coaches would be left in a network that nobody accompanies. */
    @Override
    public List<String> obstacles(DataSubject person) {
        return networks.dependOn(person.id()) ? List.of("networks") : List.of();
    }
}
