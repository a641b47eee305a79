package be.datacoach.administration.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cohort:0b8a1c52",
                "school:x",
                "list:y",
                "rule:school.level is BAO\nschool.size in [SMALL, LARGE]"
            })
    void comesBackFromAnAddressAsItWas(String text) {
        assertThat(Audience.read(text)).map(Audience::toString).hasValue(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cohort", "cohort:", "cohort: ", "everybody:x", "COHORT:x"})
    void isNobodyWhereItMakesNoSense(String text) {
        assertThat(Audience.read(text)).isEmpty();
    }

    @Test
    void isNoLongerThanAnIndexHolds() {
        assertThat(Audience.read("rule:" + "x".repeat(Audience.LONGEST))).isPresent();
        assertThat(Audience.read("rule:" + "x".repeat(Audience.LONGEST + 1))).isEmpty();
        assertThatThrownBy(() -> Audience.cohort(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNewcomersUnlessItIsAList() {
        assertThat(Audience.cohort("x").grows()).isTrue();
        assertThat(new Audience(Audience.Kind.LIST, "x").grows()).isFalse();
    }

    @Test
    void readsNamesAsTheyComeOutOfAFile() {
        assertThat(ChoosePeople.names("noor.p\r\nlies.v;\tmo@school.be,,\n"))
                .isEqualTo(List.of("noor.p", "lies.v", "mo@school.be"));
    }
}
