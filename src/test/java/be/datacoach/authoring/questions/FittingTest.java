package be.datacoach.authoring.questions;

import static be.datacoach.authoring.questions.Fitting.Note.FEEDBACK_MISSING;
import static be.datacoach.authoring.questions.Fitting.Note.FEEDBACK_SPREAD;
import static be.datacoach.authoring.questions.Fitting.Note.PENALTY_LEFT;
import static be.datacoach.authoring.questions.Fitting.Note.WEIGHTS_EVENED;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.bank.Bank;
import be.datacoach.authoring.bank.GiftReader;
import be.datacoach.authoring.bank.Question;
import be.datacoach.authoring.questions.QuizItem.Choice;
import be.datacoach.catalogue.content.ModuleContent;
import be.datacoach.catalogue.content.Quiz;
import be.datacoach.catalogue.source.LibraryReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingTest {

    @Test
    void takesAChoiceOfOneAsItIs() {
        Fitting fitting = fitting("Wat? {=goed#Ja ~fout#Nee}");
        assertThat(fitting.item())
                .hasValue(new QuizItem(
                        Quiz.Kind.SINGLE, "Wat?", List.of(new Choice("goed", 1, "Ja"), new Choice("fout", 0, "Nee"))));
        assertThat(fitting.notes()).isEmpty();
        assertThat(fitting.why()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Wat? {=a#x ~%50%b#x ~c#x},JUDGEMENT,210", "Wat? {=a#x =b#x ~c#x},JUDGEMENT,220",
        "Wat? {~%50%a#x ~%50%b#x ~%-50%c#x},MULTIPLE,110",
                "Wat? {~%33.33333%a#x ~%33.33333%b#x ~%33.33333%c#x ~%-33.33333%d#x},MULTIPLE,1110",
        "Klopt dit? {T#x#x},SINGLE,10", "Klopt dit? {F#x#x},SINGLE,01"
    })
    void keepsWhatAnswersAreWorth(String gift, Quiz.Kind kind, String points) {
        Fitting fitting = fitting(gift);
        QuizItem item = fitting.item().orElseThrow();
        assertThat(item.kind()).isEqualTo(kind);
        assertThat(item.options().stream().map(option -> "" + option.points()).reduce("", String::concat))
                .isEqualTo(points);
        assertThat(fitting.notes()).isEmpty();
    }

    @Test
    void callsTrueAndFalseByTheirWords() {
        assertThat(fitting("Klopt dit? {F#mis#juist}").item().orElseThrow().options())
                .containsExactly(new Choice("Waar", 0, "mis"), new Choice("Niet waar", 1, "juist"));
    }

    @Test
    void saysWhatIsOtherThanInTheBank() {
        assertThat(fitting("Wat? {~%80%a#x ~%20%b#x ~%-50%c#x}").notes()).containsExactly(WEIGHTS_EVENED);
        assertThat(fitting("Wat? {=a#x ~%-25%b#x}").notes()).containsExactly(PENALTY_LEFT);
        assertThat(fitting("Wat? {=a#x ~b}").notes()).containsExactly(FEEDBACK_MISSING);
        Fitting spread = fitting("Wat? {=a#x ~b ####Lees na}");
        assertThat(spread.notes()).containsExactly(FEEDBACK_SPREAD);
        assertThat(spread.item().orElseThrow().options())
                .extracting(Choice::feedback)
                .containsExactly("x\n\nLees na", "Lees na");
    }

    @ParameterizedTest
    @CsvSource({
        "Wat? {=a},fit_short_answer",
        "Wat? {#3},fit_numerical",
        "Wat? {=a->b =c->d},fit_matching",
        "Wat? {},fit_essay",
        "Lees dit.,fit_description",
        "Wat? {=a ~%33%b},fit_weights",
        "Wat? {=%50%a ~b},fit_weights",
        "[html]Wat <img src\\=x>? {=a ~b},fit_markup",
        "[html]<br> {=a ~b},fit_empty",
        "[html]Wat? {=<b></b> ~b},fit_empty"
    })
    void saysWhySomethingDoesNotFit(String gift, String why) {
        Fitting fitting = fitting(gift);
        assertThat(fitting.item()).isEmpty();
        assertThat(fitting.why().orElseThrow().code()).isEqualTo(why);
        assertThat(fitting.why().orElseThrow().line()).isEqualTo(1);
    }

    /** Each form of each shipped item comes back with the same words, worth the same share of the best. */
    @Test
    void takesBackWhatAModuleGives() {
        List<ModuleContent> modules = shipped().toList();
        long forms = 0;
        for (ModuleContent module : modules) {
            List<Quiz.Form> expected = FromQuiz.quizzes(module)
                    .flatMap(quiz -> quiz.items().stream())
                    .flatMap(item -> item.forms().stream())
                    .filter(form -> form.figure().isEmpty())
                    .toList();
            List<Question> questions = FromQuiz.of(module);
            assertThat(questions).hasSameSizeAs(expected);
            for (int i = 0; i < questions.size(); i++) same(questions.get(i), expected.get(i));
            forms += questions.size();
        }
        assertThat(forms).isGreaterThan(200);
        assertThat(modules.stream().mapToLong(FromQuiz::staying).sum()).isPositive();
    }

    private static void same(Question question, Quiz.Form form) {
        Fitting fitting = Fitting.of("b", question, words());
        assertThat(fitting.notes()).as(question.name()).isEmpty();
        List<Choice> options = fitting.item().orElseThrow().options();
        int most = form.options().stream().mapToInt(Quiz.Option::points).max().orElseThrow();
        int now = options.stream().mapToInt(Choice::points).max().orElseThrow();
        for (int i = 0; i < options.size(); i++) {
            assertThat(options.get(i).points() * most)
                    .isEqualTo(form.options().get(i).points() * now);
        }
    }

    private static Stream<ModuleContent> shipped() {
        return LibraryReader.read(Path.of("modules")).value().orElseThrow().contents().values().stream();
    }

    private static Fitting fitting(String gift) {
        Bank bank = GiftReader.read("b", gift);
        return Fitting.of("b", bank.questions().get(0), words());
    }

    private static Fitting.Words words() {
        return new Fitting.Words("Waar", "Niet waar");
    }
}
