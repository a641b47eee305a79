package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import be.datacoach.practice.recognition.Finding;
import be.datacoach.practice.recognition.Known;
import be.datacoach.practice.recognition.Recognisability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks an example for recognisability, knowing the schools and the name of its author. */
@ApplicationScoped
class ExampleCheck {
    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    List<Seen> in(Content content, List<Assurance> assurances, AccountId author) {
        Known known = known(content, author);
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

    private Known known(Content content, AccountId author) {
        Set<String> own = schools.ofCoach(author).stream().map(School::name).collect(Collectors.toSet());
        Set<String> phrases = Stream.of(Part.values())
                .flatMap(part -> Recognisability.phrases(content.say(part)).stream())
                .collect(Collectors.toSet());
        Set<String> others = phrases.isEmpty()
                ? Set.of()
                : schools.having(List.of(), phrases).stream().map(School::name).collect(Collectors.toSet());
        Set<String> elsewhere = new HashSet<>(others);
        elsewhere.removeAll(own);
        return new Known(
                own, elsewhere, Set.copyOf(accounts.namesOf(List.of(author)).values()));
    }
}
