package be.datacoach.reporting.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.platform.Phrases;
import be.datacoach.reporting.research.OwnConsent.Said;
import be.datacoach.reporting.research.OwnConsent.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody takes part without a yes to the very words of now. */
class ConsentTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void whoSaidNothingDoesNotTakePart() {
        assertThat(consent(2).standing()).isEqualTo(Standing.SILENT);
        assertThat(consent(2).since()).isEmpty();
    }

    @Test
    void theNewestWordCounts() {
        assertThat(consent(1, yes(1)).standing()).isEqualTo(Standing.TAKES_PART);
        assertThat(consent(1, no(1), yes(1)).standing()).isEqualTo(Standing.REFUSED);
        assertThat(consent(1, yes(1), no(1)).standing()).isEqualTo(Standing.TAKES_PART);
    }

    @Test
    void aYesToOtherWordsIsNoYes() {
        assertThat(consent(2, yes(1)).standing()).isEqualTo(Standing.OTHER_WORDS);
        assertThat(consent(2, no(1)).standing()).isEqualTo(Standing.REFUSED);
    }

    @Test
    void whatPeopleReadIsKeptToTheLetter() {
        for (Locale language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            ConsentText text = ConsentText.of(wish("Hoe leren datacoaches?\n\nEn waarom?"), Phrases.in(language));
            assertThat(ConsentText.read(text.stored())).isEqualTo(text);
            assertThat(text.parts())
                    .hasSize(7)
                    .allSatisfy(part -> assertThat(part.text()).isNotBlank().doesNotContain("{"));
            assertThat(text.parts().get(0).text()).isEqualTo("Hoe leren datacoaches? En waarom?");
        }
    }

    @Test
    void whatPeopleReadSaysWhoForHowLongAndThatItStaysPersonal() {
        String dutch = ConsentText.of(wish("Waarom?"), Phrases.in(Locale.forLanguageTag("nl")))
                .stored();
        assertThat(dutch)
                .contains("UHasselt", "dpo@example.be", "30 juni 2027", "gepseudonimiseerd", "persoonsgegevens")
                .contains("blijven je cursus, je pad, je begeleiding en je attest precies dezelfde");
    }

    @Test
    void aStudyAsksFromWhenItIsOpenedUntilItsLastDay() {
        Study study = new Study(wish("Waarom?"), NOW);
        assertThat(study.state(LAST_DAY)).isEqualTo(Study.State.PREPARED);
        study.open(NOW);
        assertThat(study.state(LAST_DAY)).isEqualTo(Study.State.OPEN);
        assertThat(study.state(LAST_DAY.plusDays(1))).isEqualTo(Study.State.CLOSED);
        study.close(NOW);
        assertThat(study.state(LAST_DAY)).isEqualTo(Study.State.CLOSED);
    }

    @Test
    void aStudyThatWasClosedIsNotOpenedAgain() {
        Study study = new Study(wish("Waarom?"), NOW);
        study.close(NOW);
        study.open(NOW);
        assertThat(study.wasOpened()).isFalse();
        assertThat(study.state(LAST_DAY)).isEqualTo(Study.State.CLOSED);
    }

    @Test
    void aStudyWithoutAnAgreementOrApprovalIsNone() {
        Stream.of("", "  ", "x".repeat(201)).forEach(line -> {
            assertThatThrownBy(() -> wish("Waarom?", line, "EC-1")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> wish("Waarom?", "C-1", line)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThatThrownBy(() -> wish(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OwnConsent consent(int wording, Said... newestFirst) {
        return new OwnConsent("uid", "Studie", wording, new ConsentText(List.of()), true, List.of(newestFirst));
    }

    private static Said yes(int wording) {
        return new Said(true, wording, "nl", NOW);
    }

    private static Said no(int wording) {
        return new Said(false, wording, "nl", NOW);
    }

    private static StudyWish wish(String purpose) {
        return wish(purpose, "C-2026-7", "EC-12");
    }

    private static StudyWish wish(String purpose, String contract, String ethics) {
        return new StudyWish(
                UUID.randomUUID().toString(),
                "Leren coachen",
                "UHasselt",
                purpose,
                "dpo@example.be",
                contract,
                ethics,
                LAST_DAY);
    }
}
