package be.datacoach.catalogue.source;

import be.datacoach.adaptation.curriculum.PointId;
import be.datacoach.catalogue.content.Block;
import be.datacoach.catalogue.content.DataExercise;
import be.datacoach.catalogue.content.DataExercise.Case;
import be.datacoach.catalogue.content.DataExercise.Expected;
import be.datacoach.catalogue.content.DataExercise.Question;
import be.datacoach.catalogue.content.DataExercise.Said;
import be.datacoach.catalogue.content.DataSet;
import be.datacoach.catalogue.content.Figure;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.content.Varied;
import be.datacoach.catalogue.content.VariedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a data exercise: cases of a figure with questions about it. */
final class DataReader {

    private enum Asking {
        SINGLE,
        MULTIPLE,
        JUDGEMENT,
        NUMBER,
        MARK
    }

    private final Texts texts;
    private final FigureReader figures;
    private final QuizReader options;

    DataReader(Texts texts, Common common) {
        this.texts = texts;
        this.figures = new FigureReader(common);
        this.options = new QuizReader(texts, common);
    }

    DataExercise read(Block.Frame frame, Element element) {
        Varied<Case> cases = element.need("case")
                .map(this::cases)
                .orElseGet(() -> Varied.same(new Case(FigureReader.NONE, List.of())));
        OptionalInt pass =
                element.find("pass").stream().mapToInt(Common::percent).findFirst();
        return new DataExercise(
                frame, texts.optional(element, "intro"), cases, texts.optional(element, "closing"), pass);
    }

    private Varied<Case> cases(Element element) {
        if (element.find("point").isEmpty()) return Varied.same(oneCase(element));
        element.allowing(Set.of("point", "variants", "otherwise"));
        var exceptions = new ArrayList<Varied.For<Case>>();
        for (Element variant : element.list("variants")) {
            Texts.Readers readers = texts.readers(variant, "case");
            exceptions.add(new Varied.For<>(
                    readers.keys(),
                    readers.when(),
                    variant.need("case").map(this::oneCase).orElseGet(() -> oneCase(variant))));
        }
        Optional<Case> otherwise = element.find("otherwise").map(this::oneCase);
        Optional<PointId> point = Optional.of(texts.point(element));
        if (exceptions.isEmpty() && otherwise.isEmpty()) return Varied.same(new Case(FigureReader.NONE, List.of()));
        return new Varied<>(point, exceptions, otherwise);
    }

    private Case oneCase(Element element) {
        element.allowing(Set.of("figure", "questions"));
        Figure figure = element.need("figure").map(figures::explored).orElse(FigureReader.NONE);
        var ids = new HashSet<String>();
        var questions = new ArrayList<Question>();
        for (Element place : element.list("questions")) {
            Question question = question(place, figure);
            if (!ids.add(question.id())) place.wrong("item_twice", question.id());
            questions.add(question);
        }
        return new Case(figure, questions);
    }

    private Question question(Element element, Figure figure) {
        String id = element.text("id");
        VariedText question = texts.varied(element, "question");
        return switch (AttributesReader.word(element, "kind", Asking.class, Asking.SINGLE)) {
            case SINGLE -> choosing(element, id, question, Quiz.Kind.SINGLE);
            case MULTIPLE -> choosing(element, id, question, Quiz.Kind.MULTIPLE);
            case JUDGEMENT -> choosing(element, id, question, Quiz.Kind.JUDGEMENT);
            case NUMBER -> {
                element.allowing(Set.of("id", "kind", "question", "answer", "within", "unit", "feedback"));
                yield new Question.Reckoning(id, question, expected(element), said(element));
            }
            case MARK -> {
                element.allowing(Set.of("id", "kind", "question", "column", "right", "feedback"));
                yield new Question.Marking(id, question, element.text("column"), marks(element, figure), said(element));
            }
        };
    }

    private Question choosing(Element element, String id, VariedText question, Quiz.Kind kind) {
        element.allowing(Set.of("id", "kind", "question", "options"));
        return new Question.Choosing(id, question, kind, options.options(element, id, kind));
    }

    private static Expected expected(Element element) {
        double within = element.find("within").map(Element::number).orElse(0.0);
        return new Expected(
                element.need("answer").map(Element::number).orElse(0.0), Math.abs(within), element.text("unit", ""));
    }

    private Said said(Element element) {
        return element.need("feedback")
                .map(place -> {
                    place.allowing(Set.of("right", "partly", "wrong"));
                    return new Said(
                            texts.varied(place, "right"),
                            texts.optional(place, "partly"),
                            texts.varied(place, "wrong"));
                })
                .orElse(new Said(VariedText.NONE, VariedText.NONE, VariedText.NONE));
    }

    /** Marks are values that the figure shows. */
    private static Set<String> marks(Element element, Figure figure) {
        List<Element> right = element.list("right");
        if (right.isEmpty()) element.wrong("no_right_option", element.text("id"));
        DataSet numbers = figure.shown();
        FigureReader.column(element, "column", figure.numbers()).ifPresent(column -> {
            int index = numbers.index(column.id());
            List<String> there = numbers.rows().stream()
                    .map(row -> row.get(index))
                    .distinct()
                    .toList();
            right.stream()
                    .filter(mark -> !there.contains(mark.text()))
                    .forEach(mark -> mark.wrong("unknown_mark", mark.text(), Nearest.to(mark.text(), there)));
        });
        return Set.copyOf(right.stream().map(Element::text).toList());
    }
}
