package be.datacoach.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final String WHO = "<script>x</script>\r\nBcc: all@example.be";

    // Any text with a place for a name will do.
    private final Letter letter = Letter.in(Locale.ENGLISH)
            .subject("admin_work.progress.of", WHO, "2")
            .say("admin_work.progress.of", WHO, "2")
            .item("admin_work.progress", "one")
            .link("admin_work.refresh", "https://example.be/a?b=1&c=2")
            .unsubscribe("https://example.be/quiet/x");

    @Test
    void saysTheSameInPlainTextAndHtml() {
        assertThat(letter.plain())
                .contains("<script>x</script>")
                .contains("- one done\n\nLook again:\nhttps://example.be/a?b=1&c=2")
                .contains("No more mails like this: https://example.be/quiet/x")
                .doesNotContain("\n\n\n");
        assertThat(letter.html())
                .contains("<html lang=\"en\">")
                .contains("<li>one done</li>\n</ul>")
                .contains("href=\"https://example.be/a?b=1&amp;c=2\"")
                .contains("https://example.be/quiet/x");
    }

    @Test
    void escapesWhatSomebodyTyped() {
        assertThat(letter.html()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void hasASubjectOfOneLine() {
        assertThat(letter.subject()).doesNotContain("\n", "\r").contains("Bcc: all@example.be of 2");
        assertThat(Letter.oneLine("a\u2028b\u0000c")).isEqualTo("a b c");
        assertThat(Letter.oneLine("x".repeat(500))).hasSizeLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://a\"b", "https://a b", "https://a\nb", "/admin", ""})
    void leadsToPagesOnly(String address) {
        assertThatThrownBy(() -> letter.link("admin_work.refresh", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lies@school.be\r\nBcc: all@example.be",
                "lies@school.be, jan@school.be",
                "Lies <lies@school.be>",
                "lies@school",
                "@school.be",
                "lies..v@school.be",
                "lies@school.be ",
                "lies@[127.0.0.1]",
                ""
            })
    void goesToOneAddressOnly(String address) {
        assertThat(Mail.isAddress(address)).isFalse();
        assertThatThrownBy(() -> new Mail("key", address, letter)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lies@school.be", "lies.verhaegen+data@mail.school.brussels", "o'neill@school.be"})
    void goesToAddressesThatExist(String address) {
        assertThat(Mail.isAddress(address)).isTrue();
    }

    @Test
    void isTheSameMailForTheSameKey() {
        assertThat(new Mail("a", "lies@school.be", letter).uid())
                .isEqualTo(new Mail("a", "jan@school.be", letter).uid())
                .isNotEqualTo(new Mail("b", "lies@school.be", letter).uid());
    }
}
