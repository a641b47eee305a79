package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.administration.people.PeopleImport.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator says what the columns of a file are, and what may be made; for the next such file that is proposed. */
@ApplicationScoped
public class ChooseColumns {
    @Inject
    private PeopleImports imports;

    /** @return whether people can be told apart by it; if not, nothing is kept */
    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public boolean choose(String uid, Choice choice) {
        PeopleImport brought = imports.withUid(uid);
        if (!choice.isEnough() || brought.state() != State.BROUGHT) return brought.state() != State.BROUGHT;
        brought.choose(choice);
        imports.remember(brought.sheet().headings(), choice.ofColumns());
        return true;
    }
}
