package be.datacoach.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void startsHeadingsBelowTheTitleOfThePage() {
        assertThat(Markdown.html("### Een\n\n#### Twee\n\n### Drie"))
                .contains("<h2>Een</h2>", "<h3>Twee</h3>", "<h2>Drie</h2>");
        assertThat(Markdown.html("# Een\n\n###### Twee")).contains("<h2>Een</h2>", "<h6>Twee</h6>");
    }

    @Test
    void keepsTablesAndLinks() {
        assertThat(Markdown.html("| a | b |\n|---|--:|\n| 1 | 2 |")).contains("<table>", "<td align=\"right\">2</td>");
        assertThat(Markdown.html("[w](https://example.org)")).contains("href=\"https://example.org\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![x](javascript:alert(1))",
                "<style>*{display:none}</style>",
                "<iframe src=//example.org></iframe>"
            })
    void doesNoHarm(String hostile) {
        assertThat(Markdown.html(hostile))
                .doesNotContainPattern("<(script|style|iframe|img)|<[^>]+(javascript:|onerror=)");
    }
}
