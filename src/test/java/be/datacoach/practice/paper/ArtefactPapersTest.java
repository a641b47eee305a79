package be.datacoach.practice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.path.Reason;
import be.datacoach.adaptation.path.Span;
import be.datacoach.adaptation.path.Step;
import be.datacoach.assignment.given.GivenPath;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.source.LibraryReader;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.paper.Pdf;
import be.datacoach.platform.paper.Press;
import be.datacoach.practice.ReadPortfolio.Piece;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.sheet.Written;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every artefact of the shipped modules on paper. */
class ArtefactPapersTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T10:00:00Z");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Piece> PIECES = pieces("Dit schreef ik.\nEn dit ook.");

    @Test
    void saysWhatItIsWhoMadeItAndHowFarItIs() {
        Piece rolfiche = PIECES.get(0);

        Pdf read = Pdf.read(Press.print(papers(DUTCH).of(rolfiche)));

        assertThat(read.info()).isEqualTo(new Pdf.Info("Je rolfiche", "Lien Peeters", "nl"));
        assertThat(read.text())
                .contains(
                        "Wat doet een datacoach?", "Lien Peeters", "Ingediend op 12 november 2026", "22 november 2026")
                .contains("Dit schreef ik.\nEn dit ook.");
        assertThat(read.bookmarks()).hasSize(1 + rolfiche.form().fields().size());
    }

    @Test
    void speaksEnglishAroundWhatIsDutch() {
        Pdf read = Pdf.read(Press.print(papers(Locale.ENGLISH).of(PIECES.get(0))));

        assertThat(read.info().language()).isEqualTo("en");
        assertThat(read.headingLanguages()).containsOnly("nl");
        assertThat(read.text()).contains("Made by", "Handed in on 12 November 2026");
    }

    @Test
    void saysWhatIsStillEmpty() {
        Piece begun = PIECES.get(0);
        Piece empty = new Piece(begun.played(), begun.form(), Written.NOTHING, List.of());

        assertThat(Pdf.read(Press.print(papers(DUTCH).of(empty))).text())
                .contains("Begonnen, nog niet ingediend", "Nog niet ingevuld.");
    }

    @Test
    void bindsAllOfThemEachOnAPageOfItsOwn() {
        byte[] pdf = Press.print(papers(DUTCH).of(PIECES));

        Pdf read = Pdf.read(pdf);
        assertThat(read.pages()).isGreaterThan(PIECES.size());
        assertThat(read.bookmarks().get(0)).isEqualTo("Wat ik maakte");
        assertThat(read.text().replaceAll("\\s+", " ")).contains("zoals het er stond op 22 november 2026");
        assertThat(Pdf.barriers(pdf)).isEmpty();
    }

    private static ArtefactPapers papers(Locale language) {
        return new ArtefactPapers(Phrases.in(language), "Lien Peeters", NOW);
    }

    /** All shipped artefacts, with this in every field, handed in ten days ago. */
    static List<Piece> pieces(String text) {
        return LibraryReader.read(Path.of("modules")).value().orElseThrow().contents().values().stream()
                .sorted((one, other) ->
                        one.module().id().compareTo(other.module().id()))
                .filter(content -> content.audience() == LearnerKind.COACH)
                .flatMap(content -> content.blocks().stream()
                        .filter(ArtefactForm.class::isInstance)
                        .map(form -> piece(content, (ArtefactForm) form, text)))
                .toList();
    }

    private static Piece piece(ModuleContent content, ArtefactForm form, String text) {
        Map<String, String> texts =
                form.fields().stream().collect(Collectors.toMap(ArtefactForm.Field::id, field -> text));
        var handedIn = new Written.HandedIn(Instant.parse("2026-11-12T09:00:00Z"), true);
        return new Piece(played(content), form, new Written(1, texts, Optional.of(handedIn)), List.of());
    }

    private static Played played(ModuleContent content) {
        var none = Text.of("");
        Step step = new Step(
                content.module().id(),
                1,
                new Step.Taking(Step.State.STARTED, Band.STANDARD),
                Map.of(),
                List.of(),
                45,
                new Span(LocalDate.EPOCH, LocalDate.EPOCH),
                new Reason(Reason.Ground.RULE, "", 1, Text.of("omdat"), List.of(), List.of(), none));
        return new Played(
                new ModuleRun(new GivenPath(new AccountId(1), Instant.EPOCH), step, Instant.EPOCH), content, "actor");
    }
}
