package be.datacoach.network.example;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What coaches wrote for others, and what was said of it. What others read stays without the name of its author, unless the author
 * said that it goes along.
 */
@ApplicationScoped
public class ExampleHolding implements Holding {
    @Inject
    private Examples examples;

    @Override
    public void eraseInside(DataSubject person) {
        examples.leave(person.id());
    }

    @Override
    public List<Claim> claims() {
        return List.of(
                Claim.of("example_thanks")
                        .by("giver_id")
                        .shows("words", "named", "given_at")
                        .keepsBack("example_id")
                        .erased(),
                Claim.of("example_judgement")
                        .by("moderator_id")
                        .shows("verdict", "reason", "asked", "said_at")
                        .keepsBack("example_id")
                        .forgotten(),
                text(),
                Claim.of("practice_example")
                        .by("author_id")
                        .shows("named", "goes_along", "created_at")
                        .keepsBack("uid")
                        .forgotten(),
                Claim.of("example_topic").nobody(),
                Claim.of("example_circle").nobody());
    }

    private static Claim text() {
        return Claim.of("example_text")
                .by("author_id")
                .shows(
                        "title",
                        "question",
                        "done",
                        "changed",
                        "otherwise",
                        "monday",
                        "assurances",
                        "reach",
                        "written_at")
                .keepsBack(
                        "example_id",
                        "state",
                        "school_level",
                        "phase",
                        "team",
                        "data_kinds",
                        "revision",
                        "handed_in_at",
                        "shown_at")
                .forgotten();
    }
}
