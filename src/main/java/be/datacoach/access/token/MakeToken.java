package be.datacoach.access.token;

import be.datacoach.access.AuditTrail;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;

/** An administrator lets another system in. */
@ApplicationScoped
public class MakeToken {
    /** @param secret to be shown now, and never again */
    public record Made(String uid, String secret) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "a token";
        }
    }

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentUser user;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Requires(Permission.ADMINISTER)
    @Transactional
    public Made make(ApiToken.Wish wish) {
        LinkToken secret = LinkToken.fresh();
        ApiToken token = new ApiToken(user.id(), secret.digest(), wish, clock.instant());
        tokens.add(token);
        trail.record(
                "token.made",
                token.uid(),
                token.scopes().stream().map(Scope::code).collect(Collectors.joining(" ")));
        return new Made(token.uid(), Bearer.PREFIX + secret.text());
    }
}
