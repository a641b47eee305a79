package be.datacoach.assignment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.generated.GeneratedCase;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.path.LearningPath;
import be.datacoach.adaptation.plan.Planner;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathJsonTest {

    @Test
    void givesBackWhatWasWritten() {
        Seeds.first(200).each(Size.SMALL, planning -> {
            LearningPath path = Planner.plan(planning);
            assertThat(PathJson.read(PathJson.write(path))).isEqualTo(path);
        });
    }

    @Test
    void readsAPathFromBeforeGapsAndAppointmentsWereKept() {
        LearningPath path = Planner.plan(GeneratedCase.of(1, Size.SMALL));
        String older = PathJson.write(path)
                .replaceAll(",\"gaps\":\\[[^\\]]*]", "")
                .replaceAll(",\"appointedUntil\":[^,]*,\"hurried\":(true|false)", "");
        assertThat(older).doesNotContain("gaps", "hurried");
        LearningPath read = PathJson.read(older);
        assertThat(read.gaps()).isEqualTo(List.of());
        assertThat(read.timing().appointedUntil()).isEmpty();
        assertThat(read.steps()).isEqualTo(path.steps());
    }
}
