package be.datacoach.access.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lists everybody with an account, filtered and in order by the database. */
@ApplicationScoped
public class FindPeople {
    /**
     * What somebody asks for; a code that does not exist asks for nothing.
     *
     * @param text that a name or user name holds
     * @param role a code, or empty for any
     * @param state as {@link Person#state()} says it, or empty for any
     * @param sorting by {@code name}, {@code username} or {@code added}
     */
    public record Question(String text, String role, String state, Sorting sorting) {}

    @Inject
    private PeopleListing listing;

    @Requires(Permission.MANAGE_PEOPLE)
    public Page<Person> matching(Question question, int page, int size) {
        return listing.page(question, page, size).map(Person::of);
    }
}
