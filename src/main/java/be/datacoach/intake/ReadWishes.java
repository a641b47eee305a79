package be.datacoach.intake;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Fact;
import be.datacoach.adaptation.condition.Value;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a coach likes pages to be, and what to begin with. */
@ApplicationScoped
public class ReadWishes {

    /**
     * What was wished.
     *
     * @param wishes codes of the preferences: LARGER, PLAIN, ALOUD, TABLE
     * @param favourite kind of block to begin with: TEXT, CASE, EXERCISE, CONVERSATION
     */
    public record Wishes(Set<String> wishes, Optional<String> favourite) {
        public Wishes {
            wishes = Set.copyOf(wishes);
        }
    }

    @Inject
    private CoachFacts facts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.LEARN)
    public Wishes read() {
        Map<AttributeId, Fact> told = facts.of(user.id());
        Set<String> wishes = told.values().stream()
                .filter(fact -> fact.value().equals(Value.of("YES")))
                .map(fact -> fact.attribute().name())
                .filter(name -> name.startsWith(CoachFacts.WISH))
                .map(name -> name.substring(CoachFacts.WISH.length()))
                .collect(Collectors.toSet());
        return new Wishes(
                wishes,
                Optional.ofNullable(told.get(CoachFacts.FAVOURITE))
                        .map(fact -> fact.value().toString()));
    }
}
