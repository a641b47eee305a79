package be.datacoach.catalogue.content;

import be.datacoach.adaptation.curriculum.VariationPoint;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Numbers to look at, with questions about them.
 *
 * @param cases what is looked at; may be other numbers for other learners
 * @param closing what is said when every question has an answer
 * @param pass percent of the points from which it is passed; empty where nothing is assessed
 */
public record DataExercise(Frame frame, VariedText intro, Varied<Case> cases, VariedText closing, OptionalInt pass)
        implements Block {

    public record Case(Figure figure, List<Question> questions) {
        public Case {
            questions = List.copyOf(questions);
        }
    }

    /** Something that is asked about a figure. */
    public sealed interface Question {

        String id();

        VariedText question();

        Stream<VariedText> texts();

        /** Options to choose among, as in a quiz. */
        record Choosing(String id, VariedText question, Quiz.Kind kind, List<Quiz.Option> options) implements Question {
            public Choosing {
                options = List.copyOf(options);
            }

            @Override
            public Stream<VariedText> texts() {
                return Stream.concat(
                        Stream.of(question),
                        options.stream().flatMap(option -> Stream.of(option.text(), option.feedback())));
            }
        }

        /** A number to read off or work out. */
        record Reckoning(String id, VariedText question, Expected expected, Said said) implements Question {
            @Override
            public Stream<VariedText> texts() {
                return Stream.concat(Stream.of(question), said.texts());
            }
        }

        /** Values of a column to mark. */
        record Marking(String id, VariedText question, String column, Set<String> right, Said said)
                implements Question {
            public Marking {
                right = Set.copyOf(right);
            }

            @Override
            public Stream<VariedText> texts() {
                return Stream.concat(Stream.of(question), said.texts());
            }
        }
    }

    /**
     * The number that is right.
     *
     * @param within how far from it is still right
     * @param unit may be empty
     */
    public record Expected(double answer, double within, String unit) {

        /** What rounding of the machine may add. */
        private static final double DUST = 1e-9;

        public boolean holds(double given) {
            return Math.abs(given - answer) <= within + DUST;
        }
    }

    /** What is said about an answer; {@code partly} is empty where the words for wrong will do. */
    public record Said(VariedText right, VariedText partly, VariedText wrong) {
        Stream<VariedText> texts() {
            return Stream.of(right, partly, wrong);
        }
    }

    @Override
    public Stream<VariedText> texts() {
        Stream<VariedText> asked =
                cases.all().flatMap(one -> one.questions.stream()).flatMap(Question::texts);
        return Stream.of(Stream.of(intro), asked, Stream.of(closing)).flatMap(texts -> texts);
    }

    @Override
    public Stream<VariationPoint> points() {
        return Stream.concat(cases.points(), Block.super.points());
    }
}
