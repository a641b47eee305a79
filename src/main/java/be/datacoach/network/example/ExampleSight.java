package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import be.datacoach.network.circle.Circle;
import be.datacoach.network.circle.CircleKey;
import be.datacoach.network.circle.Circles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may read an example that is shown, and who moderates one: asked at every look. */
@ApplicationScoped
class ExampleSight {
    @Inject
    private Circles circles;

    @Inject
    private Examples examples;

    /** Circles in which somebody is or which they accompany, as the database has them; never empty. */
    Set<String> own(AccountId reader) {
        return codes(Stream.concat(circles.of(reader).stream(), circles.accompaniedBy(reader).stream())
                .map(Circle::key)
                .toList());
    }

    /** Those, and whatever is connected with them. */
    Set<String> connected(AccountId reader) {
        return codes(circles.withinReachOf(reader));
    }

    private static Set<String> codes(Collection<CircleKey> keys) {
        Set<String> codes = keys.stream().map(ExampleCircle::code).collect(Collectors.toCollection(HashSet::new));
        codes.add("-");
        return codes;
    }

    boolean mayRead(AccountId reader, PracticeExample example, ExampleText shown) {
        if (example.isBy(reader) || shown.reach() == Reach.EVERYBODY || moderates(reader, example)) return true;
        Set<String> reached = shown.reach() == Reach.CIRCLE ? own(reader) : connected(reader);
        return examples.circlesOf(shown).stream().map(ExampleCircle::code).anyMatch(reached::contains);
    }

    /** The circles of its author now; where the author is gone, those in which it was shown. */
    Set<CircleKey> circlesOf(PracticeExample example) {
        return example.author()
                .map(author -> circles.of(author).stream().map(Circle::key).collect(Collectors.toSet()))
                .orElseGet(
                        () -> examples.shown(example).map(examples::circlesOf).orElse(Set.of()));
    }

    /** Counsellors of these circles; nobody moderates what they wrote. */
    Set<AccountId> moderatorsOf(PracticeExample example) {
        return circlesOf(example).stream()
                .flatMap(circle -> circles.counsellorsOf(circle).stream())
                .filter(somebody -> !example.isBy(somebody))
                .collect(Collectors.toSet());
    }

    boolean moderates(AccountId somebody, PracticeExample example) {
        return moderatorsOf(example).contains(somebody);
    }

    /** @throws NotAllowed when it is not for this counsellor to decide on */
    void requireModerator(AccountId somebody, PracticeExample example) {
        if (!moderates(somebody, example)) throw NotAllowed.on(example.uid());
    }

    /** Whose examples wait for this counsellor. */
    List<AccountId> accompaniedBy(AccountId counsellor) {
        return circles.accompaniedBy(counsellor).stream()
                .flatMap(circle -> circles.membersOf(circle.key()).stream())
                .filter(coach -> !coach.equals(counsellor))
                .distinct()
                .toList();
    }
}
