package be.datacoach.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.access.AccountId;
import be.datacoach.platform.LinkToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Set<Scope> SOME = Set.of(Scope.PEOPLE_READ, Scope.STATE_READ);

    private final ApiToken token =
            new ApiToken(new AccountId(1), "digest", new ApiToken.Wish(" staff ", SOME, Duration.ofDays(7)), NOON);

    @Test
    void letsInUntilItsEnd() {
        assertThat(token.isOpen(NOON)).isTrue();
        assertThat(token.isOpen(NOON.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
        assertThat(token.isOpen(NOON.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void letsNobodyInOnceRevoked() {
        token.revoke(NOON.plusSeconds(5));
        token.revoke(NOON.plusSeconds(9));
        assertThat(token.isOpen(NOON.plusSeconds(6))).isFalse();
        assertThat(token.revokedAt()).hasValue(NOON.plusSeconds(5));
    }

    @Test
    void keepsItsScopesAndName() {
        assertThat(token.scopes()).isEqualTo(SOME);
        assertThat(token.name()).isEqualTo("staff");
    }

    @Test
    void asksToWaitForTheRestOfTheMinute() {
        assertThat(token.use(2, NOON)).isEmpty();
        assertThat(token.use(2, NOON.plusSeconds(1))).isEmpty();
        assertThat(token.use(2, NOON.plusSeconds(20))).hasValue(Duration.ofSeconds(40));
        assertThat(token.use(2, NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void isForSomething() {
        assertThatThrownBy(() -> new ApiToken.Wish("staff", Set.of(), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApiToken.Wish(" ", SOME, Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void travelsAsABearer() {
        String secret = LinkToken.fresh().text();
        assertThat(Bearer.in("Bearer dc_" + secret))
                .map(bearer -> bearer.secret().text())
                .hasValue(secret);
        assertThat(Bearer.in("Bearer " + secret)).isEmpty();
        assertThat(Bearer.in("Bearer dc_short")).isEmpty();
        assertThat(Bearer.in("Basic dc_" + secret)).isEmpty();
        assertThat(new MakeToken.Made("uid", "dc_" + secret).toString()).doesNotContain(secret);
    }

    @Test
    void hasAScopeForReadingAndOneForWriting() {
        assertThat(Scope.of("people", true)).hasValue(Scope.PEOPLE_READ);
        assertThat(Scope.of("assignments", false)).hasValue(Scope.ASSIGNMENTS_WRITE);
        assertThat(Scope.of("state", false)).isEmpty();
        assertThat(Scope.of("practice", true)).isEmpty();
    }
}
