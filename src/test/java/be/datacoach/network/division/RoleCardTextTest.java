package be.datacoach.network.division;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Divider;
import be.datacoach.adaptation.team.Table;
import be.datacoach.network.division.RoleCardText.Ready;
import be.datacoach.network.division.RoleCardText.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCardTextTest {
    @Test
    void isReadAsItWasWritten() {
        Table table = Divider.divide(ExampleTeams.all().get(2).asked()).table();
        var ready = List.of(
                new Ready(new TaskId("T01"), When.ALREADY, When.by(LocalDate.of(2027, 1, 8))),
                new Ready(new TaskId("T02"), When.NEVER, When.NEVER));
        var text = new RoleCardText(table, ready);

        assertThat(RoleCardText.read(text.json())).isEqualTo(text);
    }

    /** Who is erased is not named on a card: what stands there is an opaque code, and no number of hours or levels. */
    @Test
    void holdsNothingButCodesOfCoachesModulesAndTasks() {
        Table table = Divider.divide(ExampleTeams.all().get(0).asked()).table();

        assertThat(new RoleCardText(table, List.of()).json())
                .containsPattern("\"takes\":\\[\\{\"code\":\"M")
                .doesNotContain("minutes", "proven", "bands", "Lien");
    }
}
