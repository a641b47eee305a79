package be.datacoach.adaptation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.curriculum.RuleId;
import be.datacoach.adaptation.generated.Seeds;
import be.datacoach.adaptation.generated.Size;
import be.datacoach.adaptation.learner.Answer;
import be.datacoach.adaptation.path.Decision;
import be.datacoach.adaptation.path.LearningPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every question of every path, and of both answers to it. */
class AnswersPropertiesTest {

    @Test
    void everyAnswerSettlesItsQuestionAndTakingItBackAsksAgain() {
        Seeds.first(800).each(Size.SMALL, planning -> {
            LearningPath asked = Planner.plan(planning);
            for (Decision question : asked.questions()) {
                LearningPath yes = Planner.plan(
                        planning.of(planning.learner().answering(List.of(answer(question, true, planning)))));
                LearningPath no = Planner.plan(
                        planning.of(planning.learner().answering(List.of(answer(question, false, planning)))));
                assertThat(yes.decisions()).anyMatch(question::sameAs);
                assertThat(yes.questions()).noneMatch(question::sameAs);
                assertThat(no.questions()).noneMatch(question::sameAs);
                if (question.reason().contestable()) assertThat(no.decisions()).noneMatch(question::sameAs);
            }
            assertThat(Planner.plan(planning.of(planning.learner().answering(List.of()))))
                    .isEqualTo(asked);
        });
    }

    private static Answer answer(Decision question, boolean yes, PlanningCase planning) {
        return new Answer(new RuleId(question.reason().rule()), question.target(), yes, planning.today());
    }
}
