package be.datacoach.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.paper.Paper.Look;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** Papers, read back as a reader's program does. */
class PressTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int LONGEST = 20_000;

    @Test
    void printsWhatEverybodyCanRead() {
        byte[] pdf = Press.print(everything());

        assertThat(Pdf.barriers(pdf)).isEmpty();
        Pdf read = Pdf.read(pdf);
        assertThat(read.info().language()).isEqualTo("nl");
        assertThat(read.info().title()).isEqualTo("Rolfiche");
        assertThat(read.info().author()).isEqualTo("Lien Peeters");
        assertThat(read.loose()).isEmpty();
        assertThat(read.active()).isFalse();
        assertThat(read.tags())
                .containsSubsequence("P", "H1", "P", "P", "H2", "L", "LI", "Table", "TR", "TH", "TD", "H3", "Table");
        assertThat(read.tags()).filteredOn("H1"::equals).hasSize(1);
    }

    @Test
    void saysHeadingsInTheirOwnLanguage() {
        assertThat(Pdf.read(Press.print(everything())).headingLanguages()).containsExactly("nl", "en", "nl", "nl");
    }

    @Test
    void hasABookmarkForEveryHeadingAndANumberOnEveryPage() {
        Pdf read = Pdf.read(Press.print(everything()));

        assertThat(read.bookmarks()).containsExactly("Rolfiche", "What I do", "  Dieper", "Nieuw blad");
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text()).contains("1 / 2", "2 / 2").contains("Onderaan elk blad");
    }

    @Test
    void keepsLinesAndParagraphsAsTheyWereTyped() {
        Pdf read = Pdf.read(Press.print(paper("Eerste regel\nTweede regel\n\nTweede alinea")));

        assertThat(read.text()).contains("Eerste regel\nTweede regel\n", "Tweede alinea");
        assertThat(read.tags()).filteredOn("P"::equals).hasSize(2);
    }

    @Test
    void printsHostileTextAsText() {
        String hostile =
                "</p><script>app.alert(1)</script><img src=\"http://127.0.0.1:1/x\"/> <a href='file:///etc/passwd'>x</a>"
                        + " &lt; ]]> <!-- {color:red} url(http://x) #{1+1} %PDF-1.7 (Javascript) /OpenAction";

        byte[] pdf = Press.print(paper(hostile));

        Pdf read = Pdf.read(pdf);
        assertThat(read.text().replaceAll("\\s+", " "))
                .contains("</p><script>app.alert(1)</script><img src=\"http://127.0.0.1:1/x\"/>")
                .contains("<a href='file:///etc/passwd'>x</a> &lt; ]]> <!-- {color:red}")
                .contains("#{1+1} %PDF-1.7 (Javascript) /OpenAction");
        assertThat(read.active()).isFalse();
        assertThat(read.tags()).doesNotContain("Link", "Figure");
        assertThat(Pdf.barriers(pdf)).isEmpty();
    }

    @Test
    void breaksAVeryLongTextOverPagesAndLosesNothing() {
        String sentence = "We bespraken de resultaten met het hele team. ";
        String words = sentence.repeat(LONGEST / sentence.length());

        byte[] pdf = Press.print(paper(words));

        Pdf read = Pdf.read(pdf);
        assertThat(read.pages()).isGreaterThan(4);
        assertThat(read.text().replaceAll("\\s+", " ").split("hele team\\.", -1))
                .hasSize(LONGEST / sentence.length() + 1);
        assertThat(Pdf.barriers(pdf)).isEmpty();
    }

    @Test
    void breaksAWordLongerThanTheLine() {
        Pdf read = Pdf.read(Press.print(paper("a".repeat(2_000))));

        assertThat(read.text().chars().filter(sign -> sign == 'a').count()).isGreaterThanOrEqualTo(2_000);
        assertThat(read.text().lines()).allMatch(line -> line.length() < 150);
    }

    @Test
    void showsABoxForWhatThereIsNoLetterFor() {
        byte[] pdf = Press.print(paper("Zoë, Łukasz, Σ, Жанна, e\u0301én → ≥ ✓ 👩‍🏫 中文 \u202Eomgekeerd\u00AD"));

        assertThat(Pdf.read(pdf).text()).contains("Zoë, Łukasz, Σ, Жанна, één → ≥ ✓ □ □ omgekeerd");
        assertThat(Pdf.barriers(pdf)).isEmpty();
    }

    /** Some letters run together in print, and must still be letters to a reader's program. */
    @Test
    void keepsLettersApartThatRunTogether() {
        byte[] pdf = Press.print(paper("attest, effect, fiche, afspraak, shift, fjord, tijd"));

        assertThat(Pdf.read(pdf).text()).contains("attest, effect, fiche, afspraak, shift, fjord, tijd");
        assertThat(Pdf.barriers(pdf)).isEmpty();
    }

    /** The checker itself: a page without tags, title or language is no paper for everybody. */
    @Test
    void knowsAPaperThatNotEverybodyCanRead() throws IOException {
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            plain.save(bytes);

            assertThat(Pdf.barriers(bytes.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void letsManyPrintAtOnce() {
        assertThat(Stream.of(1, 2, 3, 4).parallel().map(i -> Press.print(paper("exemplaar " + i)).length))
                .allMatch(length -> length > 5_000);
    }

    private static Paper paper(String words) {
        return new Paper(
                imprint(),
                List.of(new Paper.Title(new Paper.Words("Rolfiche", DUTCH)), new Paper.Text(Look.PLAIN, words)));
    }

    private static Paper.Imprint imprint() {
        return new Paper.Imprint("Rolfiche", DUTCH, "Lien Peeters", "Een product", "Onderaan elk blad");
    }

    private static Paper everything() {
        return new Paper(
                imprint(),
                List.of(
                        new Paper.Text(Look.KICKER, "Wat doet een datacoach?"),
                        new Paper.Title(new Paper.Words("Rolfiche", DUTCH)),
                        new Paper.Text(Look.LEAD, "Eerste zin.\n\nTweede alinea: «één» – 3/9, ≥ 33 %."),
                        new Paper.Heading(2, new Paper.Words("What I do", Locale.ENGLISH), false),
                        new Paper.Items(List.of("een", "twee")),
                        new Paper.Facts(List.of(new Paper.Fact("Wie", "Lien"), new Paper.Fact("Wanneer", "nu"))),
                        new Paper.Heading(3, new Paper.Words("Dieper", DUTCH), false),
                        new Paper.Table(
                                List.of("Module", "Minuten"), List.of(List.of("M01", "45"), List.of("M02", "50"))),
                        new Paper.Text(Look.NAME, "Lien Peeters"),
                        new Paper.Heading(2, new Paper.Words("Nieuw blad", DUTCH), true),
                        new Paper.Text(Look.SOFT, "Nog niet ingevuld."),
                        new Paper.Text(Look.SIGN, "Handtekening")));
    }
}
