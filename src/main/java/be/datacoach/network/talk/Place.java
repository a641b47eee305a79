package be.datacoach.network.talk;

import be.datacoach.access.AccountId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where people talk, as the feature that it is of describes it.
 *
 * @param name as its members know it
 * @param open whether somebody may still write; one that is over is read
 * @param members who belongs to it besides its moderators
 * @param moderators counsellors who accompany it; they belong to it too
 * @param hears who is told that a conversation was begun there, without following one
 * @param named whom a reader knows by name before anybody wrote
 */
public record Place(
        PlaceKey key,
        String name,
        boolean open,
        Predicate<AccountId> members,
        List<AccountId> moderators,
        Predicate<AccountId> hears,
        Function<AccountId, List<AccountId>> named) {
    public Place {
        moderators = List.copyOf(moderators);
    }

    public boolean has(AccountId somebody) {
        return isModeratedBy(somebody) || members.test(somebody);
    }

    public boolean isModeratedBy(AccountId somebody) {
        return moderators.contains(somebody);
    }
}
