package be.datacoach.practice;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far somebody is: for the coach alone, and true after every block. */
@Tag("persistence")
class ProgressIT extends RunningDatacoach {
    private static final String PAGE = "/learner/progress";

    @Test
    void tellsWhatIsDoneAndWhatComesNext() {
        Learner learner = Learner.withAPath();
        assertThat(learner.visitor.get(PAGE).body()).contains("Nog geen module afgerond", "Hier ben je", "Later");
        String first = learner.open().replaceFirst(".*block=", "");

        learner.answer(first);
        learner.goOn(first);

        assertThat(learner.visitor.get(PAGE).body())
                .containsPattern("1 van de \\d+ onderdelen")
                .contains("Nog niet gemeten.", "geen beoordeling")
                .doesNotContain("%</", "punten");
        assertThat(Learner.withAPath().visitor.get(PAGE).body()).doesNotContain("1 van de");
    }

    @Test
    void asksTheFirstQuestionsOfWhoHasNoPath() {
        assertThat(Visitor.location(Newcomer.with(Role.COACH).settled().get(PAGE)))
                .isEqualTo("/learner/start");
    }

    @Test
    void isNotThereForWhoIsNoCoach() {
        assertThat(Newcomer.with(Role.COUNSELLOR).settled().get(PAGE).statusCode())
                .isEqualTo(404);
        assertThat(Newcomer.with(Role.ADMINISTRATOR).settled().get(PAGE).statusCode())
                .isEqualTo(404);
    }
}
