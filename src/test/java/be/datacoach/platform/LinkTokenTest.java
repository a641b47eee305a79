package be.datacoach.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a link work for whoever holds it, and for nobody else. */
class LinkTokenTest {
    @Test
    void isNeverTheSameTwice() {
        assertThat(Stream.generate(LinkToken::fresh)
                        .limit(500)
                        .map(LinkToken::text)
                        .collect(Collectors.toSet()))
                .hasSize(500)
                .allSatisfy(
                        text -> assertThat(new LinkToken(text).isWellFormed()).isTrue());
    }

    @Test
    void doesNotTellItself() {
        LinkToken token = LinkToken.fresh();
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.digest()).hasSize(64).doesNotContain(token.text());
    }

    @Test
    void whatAnybodyTypesIsNone() {
        assertThat(Stream.of("", "abc", "../../etc/passwd", "x".repeat(33), "é".repeat(32)))
                .noneMatch(text -> new LinkToken(text).isWellFormed());
    }
}
