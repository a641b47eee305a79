package be.datacoach.practice.joint;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What several handed in together, for whoever accompanies one of them. */
@ApplicationScoped
public class JointHandIns {
    @Inject
    private JointWorks works;

    @Inject
    private Accounts accounts;

    /** The uids of all events that handed in the same text, this one first; it alone where one person made it. */
    public List<String> sameAs(String submission) {
        List<String> others = works.submissionsLike(submission).stream()
                .filter(other -> !other.equals(submission))
                .toList();
        return Stream.concat(Stream.of(submission), others.stream()).toList();
    }

    /** Nobody else says something of the same text before this transaction ends. */
    public void hold(String submission) {
        works.holdOf(submission);
    }

    /** The names of all who handed it in, by name; empty where one person made it. Whoever was erased is not in it. */
    public List<String> namesOf(String submission) {
        return accounts.withIds(works.makersLike(submission)).stream()
                .map(Account::displayName)
                .toList();
    }
}
