package be.datacoach.practice;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Refusal;
import be.datacoach.practice.scoring.ItemScore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers one item of a quiz, puts one card in its place, or says one thing in a conversation. Sent twice under one key, it counts once. */
@ApplicationScoped
public class AnswerItem {

    /**
     * An answer as it was sent.
     *
     * @param key chosen by the sender
     * @param attempt of a quiz, counted from 1; empty for the one under way
     * @param value options or the category
     */
    public record Answer(UUID key, Place place, String item, Optional<Integer> attempt, List<String> value) {
        public Answer {
            value = List.copyOf(value);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * It is kept.
         *
         * @param blockDone whether the block is done, now or since earlier
         */
        record Answered(List<Feedback> feedback, Optional<ItemScore> score, boolean blockDone) implements Outcome {
            public Answered {
                feedback = List.copyOf(feedback);
            }
        }

        record Refused(Refusal refusal) implements Outcome {}
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private ExerciseAnswers exerciseAnswers;

    @Requires(Permission.LEARN)
    @Transactional
    public Outcome answer(Answer answer) {
        return exerciseAnswers.answer(runs.enter(answer.place()), answer);
    }
}
