package be.datacoach.access.token;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/** What the token of this request may be used for; nothing when somebody is logged in instead. */
@RequestScoped
public class Granted {
    private Optional<Set<Scope>> scopes = Optional.empty();

    /** For the authentication mechanism only. */
    public void only(Set<Scope> some) {
        scopes = Optional.of(Set.copyOf(some));
    }

    /** Whoever is logged in, and not there by a token, has all that their role has. */
    public boolean allows(Scope scope) {
        return scopes.map(some -> some.contains(scope)).orElse(true);
    }

    /** Whether this request comes by a token. */
    public boolean isByToken() {
        return scopes.isPresent();
    }
}
