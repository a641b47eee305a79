package be.datacoach.reporting.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Pdf;
import be.datacoach.platform.paper.Press;
import be.datacoach.reporting.certificate.Participation.Around;
import be.datacoach.reporting.certificate.Participation.Done;
import be.datacoach.reporting.certificate.Participation.Left;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CertificatePaperTest {
    private static final Done FIRST = new Done(
            new Text("Wat doet een datacoach?", "What does a data coach do?"),
            Instant.parse("2026-09-03T08:00:00Z"),
            Instant.parse("2026-09-10T08:00:00Z"),
            45,
            List.of(new Text("Nieuwsgierigheid", "Curiosity"), new Text("Moed om te spreken", "Courage to speak")));
    private static final Done SECOND = new Done(
            Text.of("Je mandaat"),
            Instant.parse("2026-09-11T08:00:00Z"),
            Instant.parse("2026-11-20T08:00:00Z"),
            50,
            List.of());
    private static final Around ALONE = new Around("", "", "");

    @Test
    void saysWhoTookPartInWhatAndWhenAndForHowLong() {
        Around around = new Around("Begeleidingsdienst Noord", "Najaar 2026", "Mieke Janssens");

        byte[] pdf = print(new Participation("Lien Peeters", List.of(SECOND, FIRST), List.of(), around), "nl");

        Pdf read = Pdf.read(pdf);
        assertThat(Pdf.barriers(pdf)).isEmpty();
        assertThat(read.info()).isEqualTo(new Pdf.Info("Attest van deelname", "Lien Peeters", "nl"));
        assertThat(words(read))
                .contains("van 3 september 2026 tot 20 november 2026", "2 modules, samen 1 uur en 35 minuten")
                .contains("Najaar 2026", "Mieke Janssens", "Begeleidingsdienst Noord", "22 november 2026")
                .containsSubsequence("Wat doet een datacoach?", "10 september 2026", "45 minuten", "Je mandaat")
                .contains("Nieuwsgierigheid; Moed om te spreken", "Alle competenties samen");
    }

    @Test
    void saysWhatItIsNot() {
        Pdf read = Pdf.read(print(new Participation("Lien", List.of(FIRST), List.of(), ALONE), "nl"));

        assertThat(words(read))
                .contains("geen diploma, geen kwalificatie en geen beoordeling")
                .contains("Antwoorden, resultaten en producten zijn van wie ze maakte en staan hier niet op")
                .doesNotContain("Begeleid door", "Aangeboden door", "Cohort");
    }

    @Test
    void speaksEnglishToo() {
        Pdf read = Pdf.read(print(new Participation("Lien", List.of(FIRST), List.of(), ALONE), "en"));

        assertThat(read.info().language()).isEqualTo("en");
        assertThat(words(read)).contains("Certificate of participation", "1 module, together 45 minutes", "Curiosity");
    }

    @Test
    void isNotThereWhileSomethingIsLeft() {
        Left left = new Left(new ModuleId("M03"), Text.of("Veilig"), 40, true);
        Participation underWay = new Participation("Lien", List.of(FIRST), List.of(left), ALONE);
        Participation nothing = new Participation("Lien", List.of(), List.of(), ALONE);

        assertThat(underWay.complete()).isFalse();
        assertThat(nothing.complete()).isFalse();
        assertThatThrownBy(() -> print(underWay, "nl")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] print(Participation participation, String language) {
        Phrases phrases = Phrases.in(Locale.forLanguageTag(language));
        ZonedDateTime now = ZonedDateTime.parse("2026-11-22T10:00:00Z");
        return Press.print(new CertificatePaper(phrases, now).of(participation));
    }

    /** Lines fall where they fall. */
    private static String words(Pdf read) {
        return read.text().replaceAll("\\s+", " ");
    }
}
