package be.datacoach.organisation;

import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the people an administrator can choose from: those who are active and have a role. */
@ApplicationScoped
public class FindMembers {
    private static final int MOST = 20;

    @Inject
    private Accounts accounts;

    /** @return the first of those whose name or user name holds the text */
    @Requires(Permission.MANAGE_COHORTS)
    public List<Member> having(Role role, String text) {
        return accounts.withRole(role, text, MOST).stream().map(Member::of).toList();
    }

    /** @return all of them, by name; for a role that few have */
    @Requires(Permission.MANAGE_COHORTS)
    public List<Member> all(Role role) {
        return accounts.withRole(role).stream().map(Member::of).toList();
    }
}
