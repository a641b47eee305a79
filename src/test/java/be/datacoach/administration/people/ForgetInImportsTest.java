package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.sheet.Sheet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is erased is in no file with people any more; whoever stood beside them still is. */
class ForgetInImportsTest {
    private static final Set<String> NAMES = Set.of("zoë één", "zoe@school.be", "zoe.een");

    private static Sheet sheet(List<String> cells) {
        return new Sheet(
                List.of("voornaam", "naam", "mail"),
                List.of(new Sheet.Line(2, cells), new Sheet.Line(3, List.of("Jan", "Zoë", "jan@school.be"))));
    }

    private static int left(String... cells) {
        return ForgetInImports.without(sheet(List.of(cells)), NAMES)
                .map(rest -> rest.lines().size())
                .orElse(2);
    }

    @Test
    void takesOutRowsThatNameThem() {
        assertThat(left("", "", "ZOE@School.be ")).isEqualTo(1);
        assertThat(left("Zoë", "Één", "")).as("in two cells").isEqualTo(1);
        assertThat(left("Één", "Zoë", "")).as("the other way round").isEqualTo(1);
        assertThat(left("", "Zoë Één", "")).isEqualTo(1);
        assertThat(left("zoe.een", "", "")).isEqualTo(1);
    }

    @Test
    void leavesEverybodyElse() {
        assertThat(left("Zoë", "Twee", "zoe@elders.be")).isEqualTo(2);
        assertThat(left("", "", "")).isEqualTo(2);
    }

    @Test
    void leavesNothingOfThemInWhatAnImportDid() {
        Journal did = new Journal(
                List.of("a", "b"),
                List.of(new Journal.Altered("a", Field.EMAIL, "oud@x.be", "nieuw@x.be")),
                List.of(new Journal.Tie("a", "school"), new Journal.Tie("b", "school")),
                List.of(new Journal.Tie("a", "cohort")),
                List.of("school"),
                List.of(),
                3,
                1);
        Journal rest = did.without(Set.of("a"));
        assertThat(Stored.write(rest)).doesNotContain("\"a\"", "oud@x.be");
        assertThat(rest.made()).containsExactly("b");
        assertThat(rest.posts()).hasSize(1);
        assertThat(rest.unchanged()).isEqualTo(3);
    }
}
