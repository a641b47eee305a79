package be.datacoach.administration.people;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.link.InvitePeople;
import be.datacoach.access.link.InvitePeople.Invited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** An administrator invites by mail whoever a file added and who did not choose a password yet. */
@ApplicationScoped
public class InviteImported {
    @Inject
    private PeopleImports imports;

    @Inject
    private InvitePeople invitePeople;

    @Requires(Permission.MANAGE_PEOPLE)
    @Transactional
    public Invited invite(String uid) {
        return invitePeople.invite(
                imports.withUid(uid).journal().map(Journal::made).orElse(List.of()));
    }
}
