package be.datacoach.authoring.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.bank.Rich;
import be.datacoach.authoring.bank.Rich.Format;
import be.datacoach.catalogue.Markdown;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Een <b>twee</b> <em>drie</em></p><p>vier</p> | <p>Een <strong>twee</strong> <em>drie</em></p><p>vier</p>",
                "<ul><li>a</li><li>b</li></ul> | <ul><li>a</li><li>b</li></ul>",
                "<ol><li>a</li><li>b</li></ol> | <ol><li>a</li><li>b</li></ol>",
                "3 &lt; 4 &amp; 2*3*4 &euro;&#233;&#xE9;&onbekend; | <p>3 &lt; 4 &amp; 2*3*4 €éé&amp;onbekend;</p>",
                "<span style='color:red'>a</span><!-- weg -->b<br/>c | <p>ab<br />c</p>",
                "<div>1. geen lijst</div> | <p>1. geen lijst</p>"
            })
    void saysTheSameInMarkdown(String html, String rendered) throws Unfit {
        String markdown = Marked.down(new Rich(Format.HTML, html));
        assertThat(Markdown.html(markdown).replace("\n", "")).isEqualTo(rendered.replace("é", "é"));
    }

    @Test
    void leavesMarkdownAlone() throws Unfit {
        assertThat(Marked.down(new Rich(Format.MARKDOWN, "*a* <b>"))).isEqualTo("*a* <b>");
    }

    @Test
    void takesTagsForTagsOnlyWhereTheyAre() throws Unfit {
        assertThat(Marked.down(new Rich(Format.MOODLE, "<b>a</b>"))).isEqualTo("**a**");
        assertThat(Marked.down(new Rich(Format.MOODLE, "a < b"))).isEqualTo("a \\< b");
    }

    @RepeatedTest(200)
    void showsPlainWordsAsTheyAre(RepetitionInfo repetition) throws Unfit {
        var random = new Random(repetition.getCurrentRepetition());
        var words = new StringBuilder("x");
        for (int i = 0; i < 30; i++) words.append("ab *_`#<>[]()!&|\\-+=~1.)".charAt(random.nextInt(24)));
        String plain = words.toString().strip().replaceAll(" +", " ");
        String html = Markdown.html(Marked.down(new Rich(Format.PLAIN, plain)));
        String shown = html.replaceAll("<[^>]*>", "")
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#96;", "`")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
        assertThat(shown).isEqualTo(plain);
    }
}
