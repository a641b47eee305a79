package be.datacoach.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks. Roles are read again at every request, so what an administrator takes away is gone at once.
 *
 * <p>In pages: {@code #{currentUser.loggedIn}}, {@code #{currentUser.displayName}}, {@code #{currentUser.coach}}.
 */
@Named
@RequestScoped
public class CurrentUser {
    private Optional<Identity> identity = Optional.empty();

    /** The start of a request, or the moment of logging in. For the authentication mechanism only. */
    public void become(Identity somebody) {
        identity = Optional.of(somebody);
    }

    /** The end of a log-in within this request. */
    public void becomeNobody() {
        identity = Optional.empty();
    }

    public Optional<Identity> identity() {
        return identity;
    }

    public AccountId id() {
        return known().id();
    }

    public String uid() {
        return known().uid();
    }

    public Set<Role> roles() {
        return identity.map(Identity::roles).orElse(Set.of());
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(roles());
    }

    public void require(Permission permission) {
        if (!may(permission)) {
            throw NotAllowed.lacking(permission);
        }
    }

    /** What belongs to {@code owner} is for {@code owner} only. */
    public void requireSelf(AccountId owner) {
        if (!id().equals(owner)) {
            throw new NotAllowed("belongs to somebody else");
        }
    }

    public boolean isLoggedIn() {
        return identity.isPresent();
    }

    public String getUid() {
        return identity.map(Identity::uid).orElse("");
    }

    public String getDisplayName() {
        return identity.map(Identity::displayName).orElse("");
    }

    public boolean isCoach() {
        return roles().contains(Role.COACH);
    }

    public boolean isCounsellor() {
        return roles().contains(Role.COUNSELLOR);
    }

    public boolean isAdministrator() {
        return roles().contains(Role.ADMINISTRATOR);
    }

    /** An administrator to whom research files were given. */
    public boolean isResearcher() {
        return isAdministrator() && roles().contains(Role.RESEARCHER);
    }

    private Identity known() {
        return identity.orElseThrow(() -> new NotAllowed("nobody is logged in"));
    }
}
