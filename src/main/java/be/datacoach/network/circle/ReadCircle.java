package be.datacoach.network.circle;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A coach reads the page of a circle that they take part in, or of a network that is over and in which they did: who accompanies it, and the peers whose names they may read. */
@ApplicationScoped
public class ReadCircle {
    /**
     * @param counsellors their names, who came first before the others
     * @param peers whom the reader may see, by name, without the reader
     * @param more whether others take part whose names the reader may not see
     * @param alone whether the reader may leave it by themselves: they joined it without a cohort
     * @param named whether everybody in it may read the reader's name
     */
    public record Picture(
            Circle circle, List<String> counsellors, List<Peer> peers, boolean more, boolean alone, boolean named) {
        public Picture {
            counsellors = List.copyOf(counsellors);
            peers = List.copyOf(peers);
        }
    }

    /** Somebody else in the circle. */
    public record Peer(String uid, String name) {}

    @Inject
    private CurrentUser user;

    @Inject
    private CircleSight sight;

    @Inject
    private CircleNames names;

    @Inject
    private Accounts accounts;

    /** @param uid also that of a cohort which went on in another */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Picture read(String uid) {
        Circle circle = sight.over(uid).orElseGet(() -> sight.joined(uid));
        Company company = sight.company(circle);
        List<Account> seen = names.readBy(user.id(), circle.key());
        return new Picture(
                circle,
                accompanying(company),
                seen.stream()
                        .filter(account -> !account.id().equals(user.id()))
                        .map(account -> new Peer(account.uid(), account.displayName()))
                        .toList(),
                seen.size() < company.members().size(),
                sight.isAlone(circle),
                sight.isNamed(circle));
    }

    private List<String> accompanying(Company company) {
        var known = accounts.namesOf(company.counsellors());
        return company.counsellors().stream()
                .map(id -> known.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
