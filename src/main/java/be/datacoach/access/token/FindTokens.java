package be.datacoach.access.token;

import be.datacoach.access.Accounts;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Lists the tokens, the newest first, with the administrator whose they are. */
@ApplicationScoped
public class FindTokens {
    private static final int MOST = 500;

    /** @param open whether it lets anybody in now */
    public record Found(ApiToken token, String owner, boolean open) {}

    @Inject
    private ApiTokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Requires(Permission.ADMINISTER)
    public List<Found> all() {
        List<ApiToken> found = tokens.newest(MOST);
        var names = accounts.namesOf(found.stream().map(ApiToken::owner).toList());
        return found.stream()
                .map(token -> new Found(token, names.getOrDefault(token.owner(), ""), token.isOpen(clock.instant())))
                .toList();
    }
}
