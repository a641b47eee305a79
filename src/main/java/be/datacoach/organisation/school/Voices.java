package be.datacoach.organisation.school;

import be.datacoach.access.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What everybody says now about one thing of one school, each person's newest. Who differ are not averaged: what the
 * director or an administrator said last holds, and only where they said nothing what a coach said last.
 */
public record Voices(List<SchoolFact> newestFirst) {
    private static final Comparator<SchoolFact> NEWEST_FIRST =
            Comparator.comparing(SchoolFact::givenAt).reversed();

    public Voices {
        if (newestFirst.isEmpty()) throw new IllegalArgumentException("Nobody said anything");
        newestFirst = newestFirst.stream().sorted(NEWEST_FIRST).toList();
    }

    public SchoolFact holds() {
        return newestFirst.stream()
                .filter(said -> said.giver() != SchoolFact.Giver.COACH)
                .findFirst()
                .orElseGet(() -> newestFirst.get(0));
    }

    /** Whether not everybody says the same. */
    public boolean differ() {
        return newestFirst.stream().map(SchoolFact::value).distinct().count() > 1;
    }

    /** What this coach says, as a coach. */
    public Optional<SchoolFact> of(AccountId coach) {
        return newestFirst.stream()
                .filter(said -> said.giver() == SchoolFact.Giver.COACH)
                .filter(said -> said.givenBy().filter(coach::equals).isPresent())
                .findFirst();
    }
}
