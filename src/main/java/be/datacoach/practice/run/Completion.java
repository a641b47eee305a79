package be.datacoach.practice.run;

import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.assignment.ModuleFinished;
import be.datacoach.assignment.run.ModuleRun;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.practice.scoring.ModuleScore;
import be.datacoach.practice.scoring.QuizHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;

/** What follows when a block is done: perhaps the module is, and then the path is calculated again. */
@ApplicationScoped
public class Completion {
    private static final int WITHOUT_ASSESSMENT = 100;

    @Inject
    private Logbook logbook;

    @Inject
    private OwnRuns runs;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Event<ModuleFinished> moduleFinished;

    /** Done again changes nothing. To be called in the transaction that entered the module. */
    public void complete(Played played, Block block) {
        if (!logbook.completed(played, block) || played.run().finished()) {
            return;
        }
        if (runs.progress(played).complete()) {
            finish(played);
        }
    }

    private void finish(Played played) {
        OptionalInt score = ModuleScore.of(quizzes(played), others(played));
        ModuleRun run = played.run();
        logbook.finished(played, score);
        moduleFinished.fire(new ModuleFinished(run.account(), run.module(), score.orElse(WITHOUT_ASSESSMENT)));
    }

    private List<QuizHistory> quizzes(Played played) {
        return played.blocks().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .filter(quiz -> !quiz.challenge() || played.band() == Band.EXEMPTION)
                .map(quiz -> answers.history(played, quiz))
                .toList();
    }

    private List<Integer> others(Played played) {
        return played.blocks().stream()
                .flatMapToInt(block -> other(played, block).stream())
                .boxed()
                .toList();
    }

    private OptionalInt other(Played played, Block block) {
        if (block instanceof Conversation talk) {
            return OptionalInt.of(answers.talks(played, talk).best().orElseThrow());
        }
        return block instanceof DataExercise exercise
                ? answers.data(played, exercise).assessed()
                : OptionalInt.empty();
    }
}
