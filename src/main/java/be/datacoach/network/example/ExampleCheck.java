package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Known;
import be.datacoach.practice.recognition.Recognisability;
import be.datacoach.practice.recognition.WhoWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks an example for recognisability, knowing the schools and the name of its author. */
@ApplicationScoped
class ExampleCheck {
    @Inject
    private WhoWrites whoWrites;

    List<Seen> in(Content content, List<Assurance> assurances, AccountId author) {
        Known known =
                whoWrites.of(author, Stream.of(Part.values()).map(content::say).toList());
        List<Seen> all = new ArrayList<>();
        for (Part part : Part.values()) {
            Recognisability.in(content.say(part), known).stream()
                    .map(finding -> new Seen(part, finding, reason(finding, assurances)))
                    .forEach(all::add);
        }
        return all;
    }

    private static String reason(Finding finding, List<Assurance> assurances) {
        return assurances.stream()
                .filter(one -> one.covers(finding))
                .map(Assurance::reason)
                .findFirst()
                .orElse("");
    }
}
