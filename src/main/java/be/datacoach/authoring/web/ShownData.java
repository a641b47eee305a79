package be.datacoach.authoring.web;

import be.datacoach.authoring.preview.PersonaView;
import be.datacoach.authoring.web.ShownBlock.ItemRow;
import be.datacoach.authoring.web.ShownBlock.OptionRow;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.figure.FigureOnPage;
import be.datacoach.practice.scoring.DataScore;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.omnifaces.util.Faces;

/** A data exercise before anything was answered, with its closing words. */
public record ShownData(
        String intro, FigureOnPage figure, List<QuestionRow> questions, String closing, boolean assessing) {

    /** A question about the figure. */
    public record QuestionRow(ItemRow item, boolean number, String unit, String given) {}

    static ShownData of(DataExercise exercise, PersonaView view, UnaryOperator<String> id) {
        DataExercise.Case one = exercise.cases().of(view.variants());
        List<QuestionRow> questions = one.questions().stream()
                .map(question -> row(question, one, view, id))
                .toList();
        return new ShownData(
                view.words(exercise.intro()),
                ShownBlock.figure("figure", one.figure(), id),
                questions,
                view.words(exercise.closing()),
                exercise.pass().isPresent());
    }

    private static QuestionRow row(
            Question question, DataExercise.Case one, PersonaView view, UnaryOperator<String> id) {
        String own = id.apply(question.id());
        boolean several = question instanceof Question.Marking;
        var item = new ItemRow(
                own, view.words(question.question()), "", several, options(question, one, view, own), Optional.empty());
        String unit = question instanceof Question.Reckoning number
                ? number.expected().unit()
                : "";
        return new QuestionRow(item, question instanceof Question.Reckoning, unit, "");
    }

    private static List<OptionRow> options(Question question, DataExercise.Case one, PersonaView view, String own) {
        if (question instanceof Question.Choosing choosing) {
            return choosing.options().stream()
                    .map(option ->
                            new OptionRow(own + "-" + option.id(), option.id(), view.words(option.text()), false))
                    .toList();
        }
        if (!(question instanceof Question.Marking marking)) return List.of();
        var column = one.figure().numbers().column(marking.column()).orElseThrow();
        return DataScore.marks(marking, one.figure()).stream()
                .map(code ->
                        new OptionRow(own + "-" + code, code, column.label(code).in(Faces.getLocale()), false))
                .toList();
    }

    public String getIntro() {
        return intro;
    }

    /** Nothing is asked of a preview. */
    public String getModule() {
        return "";
    }

    public FigureOnPage getFigure() {
        return figure;
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public boolean isAssessing() {
        return assessing;
    }

    public boolean isClosed() {
        return !closing.isEmpty();
    }

    public String getClosing() {
        return closing;
    }
}
