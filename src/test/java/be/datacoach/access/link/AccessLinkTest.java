package be.datacoach.access.link;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.access.link.AccessLink.Kind;
import be.datacoach.access.link.AccessLink.Term;
import be.datacoach.platform.LinkToken;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void worksUntilItsTermEnds() {
        assertThat(link().isOpen(NOW)).isTrue();
        assertThat(link().isOpen(LATER.minusNanos(1000))).isTrue();
        assertThat(link().isOpen(LATER)).isFalse();
    }

    @Test
    void worksOnce() {
        AccessLink used = link();
        used.end(NOW);
        assertThat(used.isOpen(NOW)).isFalse();
    }

    private static AccessLink link() {
        return new AccessLink(new AccountId(1), Kind.INVITATION, LinkToken.fresh(), new Term(NOW, LATER), null);
    }
}
