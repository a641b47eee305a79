package be.datacoach.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/learner/path", "/admin/person?uid=3f1&x=%2F%2F", "/learner/block?at=2#q4"})
    void takesWhatStaysHere(String asked) {
        assertThat(LocalPath.parse(asked)).contains(new LocalPath(asked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "learner/path",
                "//evil.example",
                "///evil.example",
                "/\\\\evil.example",
                "/\\evil",
                "https://evil.example",
                "javascript:alert(1)",
                "/\u0009/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/..//evil.example",
                "/.//evil.example"
            })
    void refusesWhatLeadsAway(String asked) {
        assertThat(LocalPath.parse(asked)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?return=/login", "/logout", "/api/answers"})
    void refusesWhatGoesRoundInCircles(String asked) {
        assertThat(LocalPath.parse(asked)).isEmpty();
    }
}
