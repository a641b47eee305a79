package be.datacoach.access.people;

import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lists everybody whose name or user name holds a text. */
@ApplicationScoped
public class FindPeople {
    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_PEOPLE)
    public Page<Person> matching(String text, int page, int size) {
        List<Person> rows = accounts.matching(text, Page.offset(page, size), size).stream()
                .map(Person::of)
                .toList();
        return new Page<>(rows, accounts.countMatching(text), page, size);
    }
}
