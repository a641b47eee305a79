package be.datacoach.administration.systems;

import be.datacoach.access.Account;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everybody with an account, a part at a time. */
@ApplicationScoped
public class ListPeople {
    @Inject
    private Listing listing;

    @Requires(Permission.MANAGE_PEOPLE)
    public Slice<Person> after(Optional<String> last, int most) {
        return Slice.of(
                listing.after(Account.class, last, most),
                most,
                Account::uid,
                found -> found.stream().map(Person::of).toList());
    }
}
