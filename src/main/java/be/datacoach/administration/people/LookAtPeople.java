package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a file with people would do, as things are now; or what it did. */
@ApplicationScoped
public class LookAtPeople {
    @Inject
    private PeopleImports imports;

    @Inject
    private Looking looking;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Look look(String uid) {
        return looking.at(imports.withUid(uid));
    }
}
