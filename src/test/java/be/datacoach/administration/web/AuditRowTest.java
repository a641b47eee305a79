package be.datacoach.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.Phrases;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditRowTest {
    private static final Phrases DUTCH = Phrases.in(Locale.forLanguageTag("nl"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COACH                       | datacoach",
                "[ADMINISTRATOR, RESEARCHER] | beheerder, onderzoek",
                "COACH,COUNSELLOR            | datacoach, begeleider",
                "COACH, niemand              | COACH, niemand",
                "2026-11-23                  | 2026-11-23"
            })
    void saysRolesInWordsAndLeavesTheRest(String detail, String words) {
        assertThat(AuditRow.roles(detail, DUTCH)).isEqualTo(words);
    }
}
