package be.datacoach.practice;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.run.Completion;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.sheet.Requirement;
import be.datacoach.practice.sheet.Sheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Goes on: the block is done if nothing in it is still open. Pressed twice, it counts once. */
@ApplicationScoped
public class FinishBlock {

    /** What came of it. */
    public sealed interface Outcome {

        /** @param next the block after it; empty after the last one */
        record Done(Optional<BlockId> next) implements Outcome {}

        /** Something must be answered first. */
        record Open(Lacking lacking, List<String> labels) implements Outcome {
            public Open {
                labels = List.copyOf(labels);
            }
        }
    }

    /** What a block may still need. */
    public enum Lacking {
        CARDS,
        ANSWERS,
        PASS,
        FIELDS,
        TALK,
        TALK_PASS,
        DATA_PASS
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Sheets sheets;

    @Inject
    private Completion completion;

    @Requires(Permission.LEARN)
    @Transactional
    public Outcome finish(Place place) {
        OwnRuns.At here = runs.enter(place);
        Played played = here.played();
        Optional<Outcome> open = open(played, here.block());
        if (open.isPresent()) {
            return open.get();
        }
        completion.complete(played, here.block());
        return new Outcome.Done(runs.progress(played).after(here.block()).map(Block::id));
    }

    private Optional<Outcome> open(Played played, Block block) {
        if (block instanceof ArtefactForm form) {
            List<String> missing = Requirement.missing(form, sheets.written(played.place(form))).stream()
                    .map(ArtefactForm.Field::label)
                    .toList();
            return missing.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Open(Lacking.FIELDS, missing));
        }
        return lacking(played, block).map(lacking -> new Outcome.Open(lacking, List.of()));
    }

    private Optional<Lacking> lacking(Played played, Block block) {
        if (block instanceof Sorting sorting) {
            boolean all =
                    answers.places(played, sorting).size() == sorting.cards().size();
            return unless(all, Lacking.CARDS);
        }
        if (block instanceof Quiz quiz) {
            var history = answers.history(played, quiz);
            boolean tried = history.lastComplete().isPresent();
            return unless(history.passed() || (quiz.challenge() && tried), tried ? Lacking.PASS : Lacking.ANSWERS);
        }
        if (block instanceof Conversation conversation) {
            var history = answers.talks(played, conversation);
            boolean tried = history.lastEnded().isPresent();
            return unless(history.passed(), tried ? Lacking.TALK_PASS : Lacking.TALK);
        }
        if (block instanceof DataExercise exercise) {
            var history = answers.data(played, exercise);
            return unless(history.done(), history.complete() ? Lacking.DATA_PASS : Lacking.ANSWERS);
        }
        return Optional.empty();
    }

    private static Optional<Lacking> unless(boolean done, Lacking lacking) {
        return done ? Optional.empty() : Optional.of(lacking);
    }
}
