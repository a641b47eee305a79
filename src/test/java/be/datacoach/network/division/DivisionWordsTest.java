package be.datacoach.network.division;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.curriculum.TaskId;
import be.datacoach.adaptation.team.Change;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import be.datacoach.network.division.RoleCardText.Ready;
import be.datacoach.network.division.RoleCardText.When;
import be.datacoach.platform.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DivisionWordsTest {
    private static final CoachId LIEN = new CoachId("lien");
    private static final CoachId OMAR = new CoachId("omar");
    private static final CoachId GONE = new CoachId("gone");
    private static final ModuleId M06 = new ModuleId("M06");
    private static final ModuleId M09 = new ModuleId("M09");
    private static final TaskId TASK = new TaskId("T08");
    private final DivisionWords words = new DivisionWords(
            Phrases.in(new Locale("nl")),
            ExampleTeams.all().get(0).asked().curriculum(),
            Map.of(LIEN, "Lien", OMAR, "Omar"),
            LIEN);

    private static Table table(List<ModuleId> lien, List<ModuleId> omar) {
        return new Table(
                List.of(),
                List.of(new Share(LIEN, lien, Set.of(), Set.of()), new Share(OMAR, omar, Set.of(), Set.of())),
                List.of(),
                Optional.empty());
    }

    @Test
    void tellWhoTakesAndLeavesWhat() {
        assertThat(words.changed(table(List.of(M06), List.of()), table(List.of(), List.of(M06, M09))))
                .containsExactly(
                        "Jij neemt «" + words.title(M06) + "» niet meer.",
                        "Omar neemt nu «" + words.title(M06) + "» en «" + words.title(M09) + "».");
        assertThat(words.changed(table(List.of(M06), List.of()), table(List.of(M06), List.of())))
                .isEmpty();
    }

    @Test
    void tellFromWhenOnATaskHangsOnNobodyAlone() {
        When january = When.by(LocalDate.of(2027, 1, 8));
        assertThat(words.ready(new Ready(TASK, When.NEVER, When.NEVER))).contains("lukt niet");
        assertThat(words.ready(new Ready(TASK, january, When.NEVER))).contains("8 januari 2027", "aan één persoon");
        assertThat(words.ready(new Ready(TASK, When.ALREADY, january))).contains("Vanaf nu", "8 januari 2027 met twee");
        assertThat(words.ready(new Ready(TASK, january, january))).contains("met twee");
    }

    @Test
    void nameWhatWouldChangeIt() {
        assertThat(words.unless(new Change.Gladly(OMAR))).isEqualTo("Omar ze graag neemt");
        assertThat(words.unless(new Change.Hours(-30))).isEqualTo("je 30 minuten minder tijd per week hebt");
        assertThat(words.unless(new Change.Hours(90))).contains("1 uur en 30 minuten meer");
        assertThat(words.unless(new Change.Term(1))).isEqualTo("jullie één week langer de tijd nemen");
        assertThat(words.unless(new Change.Term(-2))).isEqualTo("jullie 2 weken vroeger klaar willen zijn");
        assertThat(words.unless(new Change.Unneeded(TASK))).contains(words.task(TASK));
    }

    @Test
    void callNobodyByNameWhoHasNoAccountAnyMore() {
        assertThat(words.name(GONE)).isEqualTo("Een vroegere collega");
    }

    @Test
    void sayWhoElseKnowsAModule() {
        var teaching = words.curriculum().task(TASK).orElseThrow().modules().get(0);
        var shared = new Table(
                List.of(TASK),
                List.of(
                        new Share(LIEN, List.of(teaching), Set.of(), Set.of()),
                        new Share(OMAR, List.of(), Set.of(teaching), Set.of())),
                List.of(),
                Optional.empty());

        assertThat(words.why(shared, LIEN, teaching))
                .isEqualTo("Jij neemt deze module omdat jullie team vraagt om «" + words.task(TASK)
                        + "» (Omar kent de module dan ook).");
        assertThat(words.why(shared, LIEN, new ModuleId("M99"))).isEmpty();
    }
}
