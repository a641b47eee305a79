package be.datacoach.catalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.AttributeId;
import be.datacoach.adaptation.condition.Condition;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
    private static final Common COMMON =
            LibraryReader.read(Path.of("modules")).value().orElseThrow().common();
    private static final Condition PRIMARY = new Condition.Is(new AttributeId("school.level"), Set.of("BAO"));

    @Test
    void readsOneComparison() {
        assertThat(read("school.level is BAO").value()).hasValue(PRIMARY);
    }

    @Test
    void asksAllOfSeveralLines() {
        var large = new Condition.Is(new AttributeId("school.size"), Set.of("MEDIUM", "LARGE"));
        assertThat(read(" school.level is BAO\n\nschool.size in [MEDIUM, LARGE]\r\n")
                        .value())
                .hasValue(new Condition.All(List.of(PRIMARY, large)));
    }

    @Test
    void readsTheWholeLanguage() {
        assertThat(read("any: [school.level is BAO, {not: school.size is SMALL}]")
                        .value())
                .containsInstanceOf(Condition.Any.class);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(read("school.levle is BAO").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).containsExactly("school.levle", "school.level"));
        assertThat(read("'; drop table account").value()).isEmpty();
        assertThat(read("").value()).isEmpty();
    }

    private static LibraryReader.Read<Condition> read(String typed) {
        return ConditionText.read(typed, COMMON);
    }
}
