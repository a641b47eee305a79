package be.datacoach.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.datacoach.platform.Phrases;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    @ParameterizedTest
    @CsvSource({"7, 7", "90, 90", "' 14 ', 14", "6,", "91,", "veertien,", "1e1,", "999999999999,", "'',", "-8,"})
    void takesWhatIsWithinItsBounds(String text, Integer number) {
        assertThat(Setting.IDLE_DAYS.read(text).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "ja,", "TRUE,", "'',"})
    void isYesOrNo(String text, Boolean answer) {
        assertThat(Setting.SECOND_REVIEWER.read(text).orElse(null)).isEqualTo(answer);
    }

    @Test
    void hasADefaultWithinItsBoundsAndACodeOfItsOwn() {
        assertThat(Setting.ALL).allSatisfy(setting -> {
            assertThat(setting.read(setting.standardText())).isPresent();
            assertThat(Setting.coded(setting.code())).contains(setting);
        });
        assertThat(Setting.ALL).extracting(Setting::code).doesNotHaveDuplicates();
        assertThatThrownBy(() -> new Setting<>("mail.idle_days", new Kind.Whole(1, 5), 6))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatItDoesInBothLanguages() {
        for (Locale language : new Locale[] {Locale.forLanguageTag("nl"), Locale.ENGLISH}) {
            Phrases phrases = Phrases.in(language);
            assertThat(Setting.ALL).allSatisfy(setting -> {
                assertThat(phrases.has("admin_settings." + setting.code())).isTrue();
                assertThat(phrases.has("admin_settings." + setting.code() + ".hint"))
                        .isTrue();
            });
        }
    }
}
