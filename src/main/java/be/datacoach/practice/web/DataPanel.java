package be.datacoach.practice.web;

import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.catalogue.figure.Looking;
import be.datacoach.platform.Shuffle;
import be.datacoach.practice.AnswerItem;
import be.datacoach.practice.Feedback;
import be.datacoach.practice.run.Played;
import be.datacoach.practice.scoring.Choice;
import be.datacoach.practice.scoring.DataHistory;
import be.datacoach.practice.scoring.DataScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A data exercise on the page: the figure, the questions about it, and how they were answered last. */
public final class DataPanel {
    private static final String KEY = "learner_block.data.";

    private final Played played;
    private final DataHistory history;
    private final Looking looking;
    private final Locale locale;

    DataPanel(Played played, DataHistory history, Looking looking, Locale locale) {
        this.played = played;
        this.history = history;
        this.looking = looking;
        this.locale = locale;
    }

    /**
     * A question.
     *
     * @param number it asks for a number; else there is something to choose
     * @param unit of the number
     * @param given the number that was given last
     */
    public record QuestionRow(ItemRow item, boolean number, String unit, String given) {}

    public String getIntro() {
        return played.words(history.exercise().intro());
    }

    /** Where the form asks to see the figure in another way. */
    public String getModule() {
        return played.module().code();
    }

    public FigureOnPage getFigure() {
        return new FigureOnPage("figure", history.one().figure(), looking, locale);
    }

    public List<QuestionRow> getQuestions() {
        return history.one().questions().stream().map(this::row).toList();
    }

    /** Whether it counts for the module: then somebody should know which answer does. */
    public boolean isAssessing() {
        return history.exercise().pass().isPresent();
    }

    public boolean isClosed() {
        return history.complete() && !history.exercise().closing().isEmpty();
    }

    public String getClosing() {
        return played.words(history.exercise().closing());
    }

    private QuestionRow row(Question question) {
        Optional<Choice> choice = history.answer(question);
        String unit = question instanceof Question.Reckoning number
                ? number.expected().unit()
                : "";
        String given = choice.filter(one -> !one.dontKnow())
                .map(one -> String.join(" ", one.options()))
                .orElse("");
        var item = new ItemRow(
                question.id(),
                played.words(question.question()),
                hint(question),
                several(question),
                options(question, choice),
                new OptionRow(
                        question.id() + "-unknown",
                        Choice.DONT_KNOW,
                        "",
                        choice.filter(Choice::dontKnow).isPresent()),
                choice.map(one -> reply(question, one)).orElse(""),
                Optional.empty());
        return new QuestionRow(item, question instanceof Question.Reckoning, unit, given);
    }

    private List<OptionRow> options(Question question, Optional<Choice> choice) {
        if (question instanceof Question.Choosing choosing) {
            List<OptionRow> options = choosing.options().stream()
                    .map(option -> row(question, option.id(), played.words(option.text()), choice))
                    .toList();
            return new Shuffle(played.run().registration(), question.id(), 1).of(options);
        }
        if (question instanceof Question.Marking marking) {
            var figure = history.one().figure();
            var column = figure.numbers().column(marking.column()).orElseThrow();
            return DataScore.marks(marking, figure).stream()
                    .map(code -> row(question, code, column.label(code).in(locale), choice))
                    .toList();
        }
        return List.of();
    }

    private static OptionRow row(Question question, String code, String words, Optional<Choice> choice) {
        boolean chosen = choice.filter(one -> one.options().contains(code)).isPresent();
        return new OptionRow(question.id() + "-" + code, code, words, chosen);
    }

    private static boolean several(Question question) {
        return question instanceof Question.Marking
                || question instanceof Question.Choosing choosing && choosing.kind() == Quiz.Kind.MULTIPLE;
    }

    private static String hint(Question question) {
        if (question instanceof Question.Marking) {
            return KEY + "mark";
        }
        return question instanceof Question.Choosing choosing && choosing.kind() != Quiz.Kind.SINGLE
                ? "learner_block.quiz." + choosing.kind().name().toLowerCase(Locale.ROOT)
                : "";
    }

    private String reply(Question question, Choice choice) {
        return Replies.of(new AnswerItem.Outcome.Answered(
                        Feedback.on(question, choice, played::words), Optional.empty(), history.done()))
                .toString();
    }
}
