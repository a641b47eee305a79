package be.datacoach.access.people;

import be.datacoach.access.Accounts;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** One account, for the administrator who opens it. */
@ApplicationScoped
public class FindPerson {
    @Inject
    private Accounts accounts;

    @Requires(Permission.MANAGE_PEOPLE)
    public Person withUid(String uid) {
        return accounts.withUid(uid).map(Person::of).orElseThrow(() -> NotAllowed.on(uid));
    }
}
