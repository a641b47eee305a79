package be.datacoach.practice.recognition;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.organisation.school.School;
import be.datacoach.organisation.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to look for in the texts of somebody: the own schools and name, and every school here that the texts may speak of. */
@ApplicationScoped
public class WhoWrites {
    @Inject
    private Schools schools;

    @Inject
    private Accounts accounts;

    public Known of(AccountId author, Collection<String> texts) {
        Set<String> own = names(schools.ofCoach(author));
        Set<String> phrases = texts.stream()
                .flatMap(text -> Recognisability.phrases(text).stream())
                .collect(Collectors.toSet());
        Set<String> others = phrases.isEmpty() ? Set.of() : names(schools.having(List.of(), phrases));
        return new Known(
                own,
                others.stream().filter(name -> !own.contains(name)).collect(Collectors.toSet()),
                Set.copyOf(accounts.namesOf(List.of(author)).values()));
    }

    private static Set<String> names(Collection<School> schools) {
        return schools.stream().map(School::name).collect(Collectors.toSet());
    }
}
