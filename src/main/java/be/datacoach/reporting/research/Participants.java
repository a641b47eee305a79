package be.datacoach.reporting.research;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Role;
import be.datacoach.platform.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who takes part in a study, for the making of its file. */
@ApplicationScoped
public class Participants {
    @Inject
    private Studies studies;

    @Inject
    private Consents consents;

    @Inject
    private Accounts accounts;

    public Optional<Study> study(String uid) {
        return studies.withUid(uid);
    }

    /** The same, and nobody else makes its key or a file of it before this transaction ends. */
    public Optional<Study> locked(String uid) {
        return studies.locked(uid);
    }

    /** Number of the words that hold now. */
    public int wording(Study study) {
        return studies.wordingOf(study).number();
    }

    /** Coaches whose last word is a yes to the words of now. Who cannot log in any more cannot say no, and is not in it. */
    public List<Account> of(Study study) {
        List<Account> people = new ArrayList<>();
        for (List<AccountId> piece : Bulk.pieces(consents.agreeingTo(studies.wordingOf(study)))) {
            accounts.withIds(piece).stream()
                    .filter(account -> account.isActive() && account.roles().contains(Role.COACH))
                    .forEach(people::add);
        }
        return people;
    }
}
