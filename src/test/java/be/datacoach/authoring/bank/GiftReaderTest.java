package be.datacoach.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Question.Figure;
import be.datacoach.authoring.bank.Question.Pair;
import be.datacoach.authoring.bank.Rich.Format;
import be.datacoach.catalogue.source.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftReaderTest {

    @Test
    void readsAChoiceOfOneWithFeedbackAndWeights() {
        Question read = one("::Q1:: Wat? {=goed#Ja ~%50%half#Bijna ~fout#Nee ####Altijd}");
        assertThat(read.nowhere())
                .isEqualTo(new Question(
                        "Q1",
                        "",
                        said("Wat?"),
                        said("Altijd"),
                        new Answering.Choice(
                                false,
                                List.of(
                                        answer("goed", 100, "Ja"),
                                        answer("half", 50, "Bijna"),
                                        answer("fout", 0, "Nee"))),
                        0));
    }

    @Test
    void readsAChoiceOfSeveral() {
        assertThat(one("Wie? {~%50%jij ~%50%ik ~%-100%niemand}").answering())
                .isEqualTo(new Answering.Choice(
                        true, List.of(answer("jij", 50, ""), answer("ik", 50, ""), answer("niemand", -100, ""))));
    }

    @ParameterizedTest
    @CsvSource({"T,true", "TRUE,true", "true,true", "F,false", "FALSE,false", "' t ',true"})
    void readsTrueAndFalse(String word, boolean right) {
        assertThat(one("Klopt dit?{" + word + "}").answering())
                .isEqualTo(new Answering.TrueFalse(right, Rich.NONE, Rich.NONE));
    }

    @Test
    void readsTheFeedbackOnWrongFirst() {
        assertThat(one("Klopt dit?{F#mis#juist}").answering())
                .isEqualTo(new Answering.TrueFalse(false, said("juist"), said("mis")));
    }

    @Test
    void readsShortAnswers() {
        assertThat(one("Hoofdstad?{=Brussel =%50%Bruxelles#Frans}").answering())
                .isEqualTo(new Answering.ShortAnswer(
                        false, List.of(answer("Brussel", 100, ""), answer("Bruxelles", 50, "Frans"))));
        assertThat(one("Hoofdstad?{Brussel}").answering())
                .isEqualTo(new Answering.ShortAnswer(false, List.of(answer("Brussel", 100, ""))));
    }

    @Test
    void readsNumbersWithToleranceRangeAndAnythingElse() {
        assertThat(one("Hoeveel?{#3.5:0.25}").answering())
                .isEqualTo(new Answering.Numerical(List.of(figure("3.5", "0.25", 100, ""))));
        assertThat(one("Hoeveel?{#1..4}").answering())
                .isEqualTo(new Answering.Numerical(List.of(figure("2.5", "1.5", 100, ""))));
        assertThat(one("Hoeveel?{#=-1822:0 =%50%1e2:2#Bijna ~#Nee}").answering())
                .isEqualTo(new Answering.Numerical(List.of(
                        figure("-1822", "0", 100, ""),
                        figure("100", "2", 50, "Bijna"),
                        new Figure(Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO, said("Nee")))));
    }

    @Test
    void readsPairsAlsoWithNothingToMatch() {
        assertThat(one("Wat hoort bij wat?{=kat -> poes =hond -> woef =-> mus}").answering())
                .isEqualTo(new Answering.Matching(List.of(
                        new Pair(said("kat"), "poes"), new Pair(said("hond"), "woef"), new Pair(Rich.NONE, "mus"))));
    }

    @Test
    void readsEssaysDescriptionsAndMissingWords() {
        assertThat(one("Vertel.{}").answering()).isEqualTo(new Answering.Essay());
        assertThat(one("Vertel.{ #### Dank }").feedback()).isEqualTo(said("Dank"));
        assertThat(one("Lees dit eerst.").answering()).isEqualTo(new Answering.Description());
        assertThat(one("Het {=gemiddelde ~totaal} is 3.").text()).isEqualTo(said("Het _____ is 3."));
    }

    @Test
    void readsEscapesAsThemselves() {
        Question read = one("::a\\:b:: 1 \\= 1 \\{ \\} \\~ \\# \\\\ C\\:\\\\n? regel\\nregel \\x {=a\\=b#c\\#d ~e}");
        assertThat(read.name()).isEqualTo("a:b");
        assertThat(read.text().text()).isEqualTo("1 = 1 { } ~ # \\ C:\\n? regel\nregel \\x");
        assertThat(((Answering.Choice) read.answering()).answers().get(0)).isEqualTo(answer("a=b", 100, "c#d"));
    }

    @Test
    void readsHowTextsAreMarkedUp() {
        Question read = one("::x::[markdown]*Wat?* {=[html]<b>ja</b>#nee ~[onbekend]zo#[plain]x}");
        assertThat(read.text()).isEqualTo(new Rich(Format.MARKDOWN, "*Wat?*"));
        List<Answer> answers = ((Answering.Choice) read.answering()).answers();
        assertThat(answers.get(0).text()).isEqualTo(new Rich(Format.HTML, "<b>ja</b>"));
        assertThat(answers.get(0).feedback()).isEqualTo(new Rich(Format.MARKDOWN, "nee"));
        assertThat(answers.get(1).text()).isEqualTo(new Rich(Format.MARKDOWN, "[onbekend]zo"));
        assertThat(answers.get(1).feedback()).isEqualTo(new Rich(Format.PLAIN, "x"));
    }

    @Test
    void readsCommentsCategoriesAndAnyLineEnd() {
        Bank bank = GiftReader.read(
                "b",
                "\uFEFF// eerst\r\n$CATEGORY: $course$/a//b\r\n\r\nEen?{T}\r\n \t\r\n  // midden\nTwee?\n//binnen\n{F}\n\n$CATEGORY: c\nDrie?{T}");
        assertThat(bank.questions())
                .extracting(Question::category, one -> one.text().text(), Question::line)
                .containsExactly(
                        tuple("$course$/a//b", "Een?", 4), tuple("$course$/a//b", "Twee?", 7), tuple("c", "Drie?", 12));
        assertThat(bank.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Wat? {=a ~b,bank_braces",
        "Wat? =a ~b},bank_braces",
        "Wat? {=a} of {=b},bank_braces",
        "{T},bank_no_question",
        "Wat? {~a ~b},bank_no_right",
        "Wat? {~a},bank_few_answers",
        "Wat? {=a ~},bank_empty_answer",
        "Wat? {~%150%a ~b},bank_weight",
        "Wat? {~%1.2.3%a ~b},bank_number",
        "Wat? {#drie},bank_number",
        "'Wat? {#3,5}',bank_number",
        "Wat? {#5..2},bank_range",
        "Wat? {#5:-1},bank_range",
        "Wat? {#~3},bank_no_right",
        "Wat? {=a -> b},bank_few_pairs",
        "Wat? {=a -> b =c},bank_pair",
        "Wat? {=a -> b =c ->},bank_pair"
    })
    void saysWhyAndWhereSomethingIsNoQuestion(String item, String why) {
        Bank bank = GiftReader.read("b.gift", "Eerst?{T}\n\n// let op\n" + item + "\n\nDan?{F}");
        assertThat(bank.refused())
                .extracting(Finding::file, Finding::line, Finding::code)
                .containsExactly(tuple("b.gift", 4, why));
        assertThat(bank.questions()).hasSize(2);
    }

    private static Question one(String gift) {
        Bank bank = GiftReader.read("b", gift);
        assertThat(bank.refused()).isEmpty();
        assertThat(bank.questions()).hasSize(1);
        return bank.questions().get(0);
    }

    private static Rich said(String text) {
        return new Rich(Format.MOODLE, text);
    }

    private static Answer answer(String text, int weight, String feedback) {
        return new Answer(said(text), BigDecimal.valueOf(weight), said(feedback));
    }

    private static Figure figure(String value, String within, int weight, String feedback) {
        return new Figure(
                Optional.of(new BigDecimal(value)), new BigDecimal(within), BigDecimal.valueOf(weight), said(feedback));
    }
}
