package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.catalogue.content.instrument.CultureScan;
import be.datacoach.catalogue.content.instrument.EntryTest;
import be.datacoach.catalogue.content.instrument.Instruments;
import be.datacoach.catalogue.content.instrument.Rated;
import be.datacoach.catalogue.content.instrument.Surveys;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What stands in {@code modules/instruments}, and what an author is told when it is wrong. */
class InstrumentsReaderTest {

    private static final List<SourceFile> FILES = LibraryReader.files(Path.of("modules")).value().orElseThrow().stream()
            .filter(file -> !LibraryReader.isModule(file.path()))
            .toList();

    private final Instruments shipped =
            LibraryReader.common(FILES).value().orElseThrow().instruments();

    @Test
    void theShortCultureScanHasOneItemAboutEachOfTheSixFactors() {
        CultureScan culture = shipped.culture();
        assertThat(culture.items()).hasSize(24);
        assertThat(culture.factors())
                .extracting(CultureScan.Factor::code)
                .containsExactly("F1", "F2", "F3", "F4", "F5", "F6");
        assertThat(culture.shortItems()).extracting(Rated::about).containsExactly("F1", "F2", "F3", "F4", "F5", "F6");
        assertThat(culture.factors())
                .allSatisfy(factor -> assertThat(culture.about(factor.code())).hasSize(4));
    }

    @Test
    void everyTaskIsAskedOnceInTheNeedsScan() {
        assertThat(shipped.needs().tasks())
                .hasSize(15)
                .extracting(asked -> asked.task().code())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSurveysAskWhatTheySayAndNoMore() {
        var surveys = shipped.surveys();
        assertThat(surveys.waves()).extracting(Surveys.Wave::id).containsExactly("T0", "T1", "T2");
        assertThat(surveys.itemsOf("usefulness")).hasSize(6);
        assertThat(surveys.itemsOf("leadership")).hasSize(5);
        assertThat(surveys.again()).containsExactly("C2-S1", "C2-S2");
    }

    @Test
    void saysWhatIsWrongInTheSurveys() {
        assertThat(codes("surveys", text -> text.replace("again: [C2-S1", "again: [C2-S9")))
                .containsExactly("unknown_item");
        assertThat(codes("surveys", text -> text.replace("asks: [leadership,", "asks: [leader,")))
                .containsExactly("unknown_item");
        assertThat(codes("surveys", text -> text.replace("anchor: start", "anchor: begin")))
                .containsExactly("unknown_value");
        assertThat(codes("surveys", text -> text.replace("from: 2.75", "from: 4")))
                .containsExactly("scale_uneven");
        assertThat(codes("surveys", text -> text.replace("id: U2", "id: U1"))).containsExactly("item_twice");
    }

    @Test
    void everyItemOfTheEntryTestCanBeAnsweredBestInEveryForm() {
        assertThat(shipped.entry().items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.forms())
                        .allSatisfy(form -> assertThat(form.options())
                                .extracting(EntryTest.Option::points)
                                .contains(item.maximum())));
    }

    @Test
    void aReversedStatementCountsTheOtherWayAround() {
        var reversed = shipped.culture().item("K04").orElseThrow();
        assertThat(reversed.counted(1, shipped.culture().scale())).isEqualTo(5);
        assertThat(reversed.counted(3, shipped.culture().scale())).isEqualTo(3);
    }

    @Test
    void saysWhatIsWrongInAnInstrument() {
        assertThat(codes("culture", text -> text.replace("id: K02, factor: F1", "id: K01, factor: F9")))
                .containsExactlyInAnyOrder("item_twice", "unknown_value");
        assertThat(codes("culture", text -> text.replace("K07, K11", "K07, K99")))
                .containsExactly("unknown_item");
        assertThat(codes("culture", text -> text.replace("value: 3", "value: 4")))
                .contains("scale_uneven");
        assertThat(codes("needs", text -> text.replace("task: T15", "task: T16")))
                .containsExactly("unknown_value");
        assertThat(codes("preferences", text -> text.replace("attribute: coach.hours", "attribute: coach.time")))
                .containsExactly("unknown_attribute");
    }

    @Test
    void saysWhatIsWrongInTheEntryTest() {
        assertThat(codes("entry", text -> text.replaceFirst("stage: 1", "stage: 3")))
                .containsExactly("stage_expected");
        assertThat(codes("entry", text -> text.replaceFirst("skill: DL\\d", "skill: DL9")))
                .containsExactly("unknown_value");
        assertThat(codes("entry", text -> text.replaceFirst("competency: C2", "competency: C0")))
                .containsExactly("unknown_value");
        assertThat(codes("entry", text -> text.replaceAll("right: true", "right: false")))
                .contains("no_right_option");
        assertThat(codes(
                        "entry",
                        text -> text.replaceAll("(?m)^ {6}B:", "      C:").replaceAll("(?m)^ {6}C:[\\s\\S]*", "")))
                .contains("parallel_form_missing");
    }

    @Test
    void missesAnInstrumentThatIsNotThere() {
        var without = FILES.stream()
                .filter(file -> !file.path().endsWith("needs.yaml"))
                .toList();
        var read = LibraryReader.common(without);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("file_missing");
    }

    private static List<String> codes(String instrument, UnaryOperator<String> change) {
        var files = FILES.stream()
                .map(file -> file.path().equals("instruments/" + instrument + ".yaml")
                        ? new SourceFile(file.path(), change.apply(file.text()))
                        : file)
                .toList();
        assertThat(files).isNotEqualTo(FILES);
        Optional<Common> none = LibraryReader.common(files).value();
        assertThat(none).isEmpty();
        return LibraryReader.common(files).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
