package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.assignment.WhyThisModule;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import be.datacoach.intake.ReadWishes;
import be.datacoach.platform.NotFound;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import be.datacoach.practice.BeginWith;
import be.datacoach.practice.FinishBlock;
import be.datacoach.practice.ReadBlock;
import be.datacoach.practice.ReadBlock.BlockNow;
import be.datacoach.practice.run.Place;
import be.datacoach.practice.run.Progress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** One block of a module, whatever its kind, to read, answer or write in. */
@Named
@RequestScoped
public class LearnerBlockView {
    @Inject
    private ReadBlock readBlock;

    @Inject
    private FinishBlock finishBlock;

    @Inject
    private WhyThisModule whyThisModule;

    @Inject
    private ReadWishes readWishes;

    @Inject
    private Catalogue catalogue;

    private BlockNow now;

    @PostConstruct
    void read() {
        now = readBlock
                .read(Asked.module(), Asked.block())
                .orElseThrow(() -> new NotFound("block " + Asked.module() + " " + Asked.block()));
    }

    /** To the next block, or back here when something in this one is still open. */
    public String goOn() {
        Place place = getPlace();
        FinishBlock.Outcome outcome = finishBlock.finish(place);
        if (outcome instanceof FinishBlock.Outcome.Open open) {
            Say.first(
                    "learner_block.open." + open.lacking().name().toLowerCase(Locale.ROOT),
                    String.join(", ", open.labels()));
            return block(place.block());
        }
        if (now.block() instanceof Quiz && Asked.fromQuestions()) {
            Say.done("learner_block.message.info.passed");
        }
        Optional<BlockId> next = ((FinishBlock.Outcome.Done) outcome).next();
        return next.map(this::block).orElse("/learner/module?faces-redirect=true&module=" + place.module());
    }

    private String block(BlockId id) {
        return "/learner/block?faces-redirect=true&module=" + now.played().module() + "&block=" + id;
    }

    public Place getPlace() {
        return now.played().place(now.block());
    }

    public Progress getProgress() {
        return now.progress();
    }

    public Block getBlock() {
        return now.block();
    }

    public String getModuleTitle() {
        return now.played().content().module().texts().title().in(Faces.getLocale());
    }

    /** Onderdeel 3 van 7. */
    public String getPosition() {
        return Phrases.in(Faces.getLocale())
                .say(
                        "learner_block.position",
                        getProgress().position(now.block()),
                        getProgress().total());
    }

    public int getMinutes() {
        return now.block().frame().minutesIn(now.played().band());
    }

    public boolean isDone() {
        return getProgress().isDone(now.block());
    }

    public List<BlockRow> getContents() {
        return BlockRow.of(now.played().module(), getProgress(), now.block().id());
    }

    /** Where the block before this one is; empty for the first. */
    public String getBack() {
        return getProgress()
                .before(now.block())
                .map(before -> BlockRow.href(now.played().module(), before.id()))
                .orElse("");
    }

    /** What they would rather begin with, at the start of a module; mostly nothing. */
    public List<Rather> getRather() {
        return readWishes.read().favourite().stream()
                .flatMap(favourite -> BeginWith.of(getProgress(), now.block(), favourite)
                        .map(block -> new Rather("learner_block.rather." + favourite, row(block)))
                        .stream())
                .toList();
    }

    /** @param words key of the words for this kind of block */
    public record Rather(String words, BlockRow row) {}

    private BlockRow row(Block block) {
        return getContents().get(getProgress().position(block) - 1);
    }

    /** Why this module is in the path, in one sentence. */
    public String getReason() {
        ModuleId module = now.played().module();
        return whyThisModule
                .why(module)
                .orElse(now.played().content().module().texts().why())
                .in(Faces.getLocale());
    }

    public List<SourceRow> getSources() {
        return now.block().frame().sources().stream()
                .flatMap(code -> Stream.ofNullable(catalogue.sources().get(code)))
                .map(source -> SourceRow.of(source, Faces.getLocale()))
                .toList();
    }

    /** Which file of WEB-INF/blocks shows it. */
    public String getKind() {
        if (now.block() instanceof Reading) {
            return "reading";
        }
        if (now.block() instanceof Sorting) {
            return "sorting";
        }
        if (now.block() instanceof Conversation) {
            return "conversation";
        }
        if (now.block() instanceof DataExercise) {
            return "data";
        }
        return now.block() instanceof Quiz ? "quiz" : isReflection() ? "reflection" : "artefact";
    }

    private boolean isReflection() {
        return now.block() instanceof Reflection;
    }

    /** Whether it can be answered; an author's preview shows the same parts, and there it cannot. */
    public boolean isLive() {
        return true;
    }

    /** Of a text: whether it is folded, for who can do without. */
    public boolean isFolded() {
        return now.block().frame().folded().contains(now.played().band());
    }

    public String getText() {
        return now.played().words(((Reading) now.block()).text());
    }

    public SortingPanel getSorting() {
        return new SortingPanel(now.played(), (Sorting) now.block(), now.work().places());
    }

    public String getQuizIntro() {
        return now.played().words(((Quiz) now.block()).intro());
    }

    public QuizPanel getQuiz() {
        return new QuizPanel(now.played(), now.work().quiz().orElseThrow(), Asked.again());
    }

    public DataPanel getData() {
        return new DataPanel(now.played(), now.work().data().orElseThrow(), Asked.looking(), Faces.getLocale());
    }

    public boolean isWithFigure() {
        return ((Reading) now.block()).figure().isPresent();
    }

    /** Of a text: the figure below it. */
    public FigureOnPage getFigure() {
        return new FigureOnPage(
                "figure", ((Reading) now.block()).figure().orElseThrow(), Looking.FIRST, Faces.getLocale());
    }

    public ConversationPanel getTalk() {
        return new ConversationPanel(now.played(), now.work().talks().orElseThrow(), Asked.again());
    }

    /** Whether the questions of a quiz are on the page, rather than how they went. */
    public boolean isAsking() {
        return now.block() instanceof Quiz && !getQuiz().isResult();
    }

    /** Whether another attempt comes before going on. */
    public boolean isStuck() {
        return now.block() instanceof Quiz && getQuiz().isResult() && getQuiz().isOpen();
    }

    /** Key of the words on who reads what is written here. */
    public String getWhoReads() {
        boolean own = now.played().run().audience() == LearnerKind.COUNSELLOR;
        return own ? "learner_block.artefact.own" : "learner_block.artefact.private";
    }

    public WritingPanel getWriting() {
        return WritingPanel.of(now.played(), now.block(), now.work().written());
    }
}
