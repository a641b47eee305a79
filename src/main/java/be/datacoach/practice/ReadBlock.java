package be.datacoach.practice;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.practice.run.GivenAnswers;
import be.datacoach.practice.run.OwnRuns;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.run.Progress;
import be.datacoach.practice.scoring.DataHistory;
import be.datacoach.practice.scoring.QuizHistory;
import be.datacoach.practice.scoring.TalkHistory;
import be.datacoach.practice.sheet.Beginning;
import be.datacoach.practice.sheet.Sheets;
import be.datacoach.practice.sheet.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A block of a module that whoever asks has opened, with what they did in it. */
@ApplicationScoped
public class ReadBlock {

    /** A block as it is now for this learner. */
    public record BlockNow(Played played, Block block, Progress progress, Work work) {}

    /**
     * What was done in it, as far as this kind of block goes.
     *
     * @param quiz of a quiz: all answers
     * @param talks of a conversation: all goes
     * @param data of a data exercise: the first and the last answers
     * @param places of a sorting task: the category of each card that has one
     * @param written of a reflection or artefact: its text
     */
    public record Work(
            Optional<QuizHistory> quiz,
            Optional<TalkHistory> talks,
            Optional<DataHistory> data,
            Map<String, String> places,
            Written written) {
        static final Work NONE =
                new Work(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Written.NOTHING);

        public Work {
            places = Map.copyOf(places);
        }

        static Work of(QuizHistory quiz) {
            return new Work(Optional.of(quiz), Optional.empty(), Optional.empty(), Map.of(), Written.NOTHING);
        }

        static Work of(TalkHistory talks) {
            return new Work(Optional.empty(), Optional.of(talks), Optional.empty(), Map.of(), Written.NOTHING);
        }

        static Work of(DataHistory data) {
            return new Work(Optional.empty(), Optional.empty(), Optional.of(data), Map.of(), Written.NOTHING);
        }

        static Work of(Map<String, String> places) {
            return new Work(Optional.empty(), Optional.empty(), Optional.empty(), places, Written.NOTHING);
        }

        static Work of(Written written) {
            return new Work(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), written);
        }
    }

    @Inject
    private OwnRuns runs;

    @Inject
    private GivenAnswers answers;

    @Inject
    private Sheets sheets;

    @Inject
    private Beginning beginning;

    /** Empty when the module was not opened, or has no such block for this learner. */
    @Requires(Permission.LEARN)
    @Transactional
    public Optional<BlockNow> read(ModuleId module, BlockId id) {
        return runs.find(module)
                .flatMap(played -> played.block(id)
                        .map(block -> new BlockNow(played, block, runs.progress(played), work(played, block))));
    }

    private Work work(Played played, Block block) {
        if (block instanceof Quiz quiz) {
            return Work.of(answers.history(played, quiz));
        }
        if (block instanceof Conversation conversation) {
            return Work.of(answers.talks(played, conversation));
        }
        if (block instanceof DataExercise exercise) {
            return Work.of(answers.data(played, exercise));
        }
        if (block instanceof Sorting sorting) {
            return Work.of(answers.places(played, sorting));
        }
        if (block instanceof ArtefactForm form) {
            return Work.of(beginning.written(played, form));
        }
        return block instanceof Reflection ? Work.of(sheets.written(played.place(block))) : Work.NONE;
    }
}
