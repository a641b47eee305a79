package be.datacoach.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Role;
import be.datacoach.administration.people.Choice.Part;
import be.datacoach.administration.people.Journal.Altered;
import be.datacoach.administration.people.Journal.Tie;
import be.datacoach.platform.sheet.Sheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredTest {
    @Test
    void readsWhatItWrote() {
        same(new Choice(
                Map.of(Field.NAME, 0, Field.EMAIL, 3), Role.COUNSELLOR, true, false, "Najaar", Map.of("a", Part.OUT)));
        same(new Choice(Map.of(), Role.COACH, false, false, ""));
        same(new Sheet(List.of("a", ""), List.of(new Sheet.Line(7, List.of("é\n\"", "")))));
        same(new Journal(
                List.of("u1"),
                List.of(new Altered("u2", Field.ROLE, "COACH", "COACH,COUNSELLOR")),
                List.of(new Tie("u1", "s1")),
                List.of(),
                List.of("s1"),
                List.of(),
                3,
                4));
    }

    @Test
    void readsAChoiceFromBeforeRolesWereAsked() {
        String before = "{\"columns\":{\"NAME\":0},\"usual\":\"COACH\",\"makeSchools\":false,\"makeCohorts\":false,"
                + "\"cohort\":\"\"}";
        assertThat(Stored.read(before, Choice.class).roles()).isEmpty();
    }

    private static void same(Object value) {
        assertThat((Object) Stored.read(Stored.write(value), value.getClass())).isEqualTo(value);
    }
}
