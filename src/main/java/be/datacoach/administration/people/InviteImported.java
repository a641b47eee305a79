package be.datacoach.administration.people;

import be.datacoach.access.Account;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.link.InvitePerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An administrator invites by mail whoever a file added and who did not choose a password yet. */
@ApplicationScoped
public class InviteImported {
    /**
     * What came of it.
     *
     * @param mailed to how many a mail goes
     * @param without how many have no address; theirs is a link to hand over, on the page of each
     */
    public record Invited(int mailed, int without) {}

    @Inject
    private PeopleImports imports;

    @Inject
    private Accounts accounts;

    @Inject
    private InvitePerson invitePerson;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Invited invite(String uid) {
        List<String> made = imports.withUid(uid).journal().map(Journal::made).orElse(List.of());
        List<Account> waiting = accounts.having(Key.UID, made).stream()
                .filter(account -> account.isActive() && account.mustChangePassword())
                .toList();
        List<Account> reachable =
                waiting.stream().filter(account -> account.email().isPresent()).toList();
        reachable.forEach(account -> invitePerson.invite(account.uid()));
        return new Invited(reachable.size(), waiting.size() - reachable.size());
    }
}
