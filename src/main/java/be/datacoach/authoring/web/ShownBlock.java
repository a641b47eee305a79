package be.datacoach.authoring.web;

import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.catalogue.content.ArtefactForm;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.Conversation;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Reading;
import be.datacoach.catalogue.content.Reflection;
import be.datacoach.catalogue.content.Sorting;
import be.datacoach.catalogue.content.VariedText;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;

/**
 * A block as a learner's page shows it before anything was answered: it has what WEB-INF/parts/block-*.xhtml ask, so that
 * the preview is the real page.
 *
 * @param mark tells the ids of this persona from those of the other one
 */
public record ShownBlock(Block block, PersonaView view, String mark) {
    private static final int LINES = 5;

    /** An answer to choose. */
    public record OptionRow(String id, String code, String words, boolean chosen) {}

    /** A question or card. */
    public record ItemRow(
            String id,
            String words,
            String hint,
            boolean several,
            List<OptionRow> options,
            Optional<FigureOnPage> figure) {
        public boolean hasFigure() {
            return figure.isPresent();
        }

        public FigureOnPage drawn() {
            return figure.orElseThrow();
        }

        public boolean hasHint() {
            return !hint.isEmpty();
        }

        public OptionRow dontKnow() {
            return new OptionRow(id + "-unknown", "", "", false);
        }

        public String reply() {
            return "";
        }
    }

    /** Something to write. */
    public record FieldRow(String id, String label, String guidance, int lines, boolean required) {
        public String name() {
            return id;
        }

        public String text() {
            return "";
        }

        public boolean single() {
            return lines == 1;
        }

        public boolean guided() {
            return !guidance.isBlank();
        }
    }

    /** A quiz in its first form. */
    public record QuizPanel(List<ItemRow> items) {
        public List<ItemRow> getItems() {
            return items;
        }

        public boolean isResult() {
            return false;
        }

        public int getAttempt() {
            return 1;
        }

        /** What an exemption rests on is said to who has one. */
        public boolean isConfirming() {
            return false;
        }
    }

    /** A reflection or a form of an artefact. */
    public record WritingPanel(String intro, List<FieldRow> fields, List<ArtefactForm.Criterion> criteria) {
        public int revision() {
            return 0;
        }
    }

    public Block getBlock() {
        return block;
    }

    public String getTitle() {
        return block.frame().title();
    }

    public String getKind() {
        if (block instanceof Reading) return "reading";
        if (block instanceof Sorting) return "sorting";
        if (block instanceof Quiz) return "quiz";
        if (block instanceof Conversation) return "conversation";
        if (block instanceof DataExercise) return "data";
        return block instanceof Reflection ? "reflection" : "artefact";
    }

    /** Nothing of it can be sent, and nothing leads to a learner's own pages. */
    public boolean isLive() {
        return false;
    }

    /** What a coach reads beside an artefact; a counsellor's stays their own. */
    public String getWhoReads() {
        return "learner_block.artefact.private";
    }

    public int getMinutes() {
        return block.frame().minutesIn(view.persona().band());
    }

    public boolean isFolded() {
        return block.frame().folded().contains(view.persona().band());
    }

    public String getText() {
        return view.words(((Reading) block).text());
    }

    public String getQuizIntro() {
        return view.words(((Quiz) block).intro());
    }

    public ShownSorting getSorting() {
        return ShownSorting.of((Sorting) block, view, this::id);
    }

    public QuizPanel getQuiz() {
        return new QuizPanel(((Quiz) block).items().stream().map(this::item).toList());
    }

    private ItemRow item(Quiz.Item item) {
        Quiz.Form form = item.form(1);
        String hint = item.kind() == Quiz.Kind.SINGLE
                ? ""
                : "learner_block.quiz." + item.kind().name().toLowerCase(Locale.ROOT);
        List<OptionRow> options = form.options().stream()
                .map(one -> new OptionRow(id(item.id()) + "-" + one.id(), one.id(), view.words(one.text()), false))
                .toList();
        return new ItemRow(
                id(item.id()),
                view.words(form.question()),
                hint,
                item.kind() == Quiz.Kind.MULTIPLE,
                options,
                form.figure().map(one -> figure("figure-" + item.id(), one, this::id)));
    }

    public List<ShownTalk.MomentRow> getMoments() {
        return block instanceof Conversation ? getTalk().moments() : List.of();
    }

    public ShownTalk getTalk() {
        return ShownTalk.of((Conversation) block, view, this::id);
    }

    public ShownData getData() {
        return ShownData.of((DataExercise) block, view, this::id);
    }

    public boolean isWithFigure() {
        return ((Reading) block).figure().isPresent();
    }

    public FigureOnPage getFigure() {
        return figure("figure", ((Reading) block).figure().orElseThrow(), this::id);
    }

    static FigureOnPage figure(String own, Figure figure, UnaryOperator<String> id) {
        return new FigureOnPage(id.apply(own), figure, Looking.FIRST, Faces.getLocale());
    }

    public WritingPanel getWriting() {
        if (block instanceof ArtefactForm form) {
            List<FieldRow> fields = form.fields().stream()
                    .map(one -> field(one.id(), one.label(), one.guidance(), one.lines(), one.required()))
                    .toList();
            return new WritingPanel(view.words(form.intro()), fields, form.criteria());
        }
        Reflection reflection = (Reflection) block;
        List<FieldRow> fields = reflection.prompts().stream()
                .map(one -> field(one.id(), view.words(one.prompt()), one.guidance(), LINES, false))
                .toList();
        return new WritingPanel(view.words(reflection.intro()), fields, List.of());
    }

    private FieldRow field(String id, String label, VariedText guidance, int lines, boolean required) {
        return new FieldRow(id(id), label, view.words(guidance), lines, required);
    }

    private String id(String own) {
        return mark + "-" + block.id() + "-" + own;
    }
}
