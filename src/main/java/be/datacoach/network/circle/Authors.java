package be.datacoach.network.circle;

import be.datacoach.access.AccountId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote what, in a circle, as one reader sees it.
 *
 * @param named those whom the reader may read by name
 * @param here all who take part or accompany it
 */
public record Authors(Map<AccountId, String> named, Set<AccountId> here) {
    public Authors {
        named = Map.copyOf(named);
        here = Set.copyOf(here);
    }

    /** @param who empty for an account that is no more. Who left is not named any more either. */
    public Author of(Optional<AccountId> who) {
        return who.filter(here::contains)
                .map(one -> new Author(Optional.ofNullable(named.get(one)), false))
                .orElse(new Author(Optional.empty(), true));
    }
}
