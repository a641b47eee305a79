package be.datacoach.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import be.datacoach.authoring.bank.Question.Answer;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.authoring.bank.Rich.Format;
import be.datacoach.catalogue.source.Finding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleReaderTest {
    private static final String ASKED = "<questiontext format='html'><text>Wat?</text></questiontext>";
    private static final String RIGHT = "<answer fraction='100'><text>a</text></answer>";

    private static final String WRITTEN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <!-- question: 0 -->
              <question type="category"><category><text>$course$/top/Data</text></category><idnumber></idnumber></question>
            <!-- question: 12 -->
              <question type="multichoice">
                <name><text>Spreiding</text></name>
                <questiontext format="html"><text><![CDATA[<p>Wat zegt <b>spreiding</b>?</p>]]></text></questiontext>
                <generalfeedback format="html"><text></text></generalfeedback>
                <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
                <single>false</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
                <answer fraction="33.33333" format="plain_text"><text>ver &amp; dicht</text>
                  <feedback format="markdown"><text>*Ja*</text></feedback></answer>
                <answer fraction="-50"><text>niets</text></answer>
              </question>
            </quiz>
            """;

    @Test
    void readsWhatMoodleWrites() {
        Bank bank = read(WRITTEN);
        assertThat(bank.refused()).isEmpty();
        assertThat(bank.questions())
                .containsExactly(new Question(
                        "Spreiding",
                        "$course$/top/Data",
                        new Rich(Format.HTML, "<p>Wat zegt <b>spreiding</b>?</p>"),
                        Rich.NONE,
                        new Answering.Choice(
                                true,
                                List.of(
                                        new Answer(
                                                new Rich(Format.PLAIN, "ver & dicht"),
                                                new BigDecimal("33.33333"),
                                                new Rich(Format.MARKDOWN, "*Ja*")),
                                        new Answer(
                                                new Rich(Format.MOODLE, "niets"), BigDecimal.valueOf(-50), Rich.NONE))),
                        6));
    }

    @Test
    void readsTheEncodingThatTheFileNames() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><quiz><question type='essay'>"
                + "<questiontext><text>Één?</text></questiontext></question></quiz>";
        Bank bank = MoodleReader.read("b", xml.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bank.questions()).extracting(one -> one.text().text()).containsExactly("Één?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloze||bank_kind",
                "calculated||bank_kind",
                "multichoice|<answer fraction='100'><text>a</text></answer>|bank_few_answers",
                "shortanswer|<answer fraction='0'><text>a</text></answer>|bank_no_right",
                "shortanswer|<answer fraction='x'><text>a</text></answer>|bank_number",
                "shortanswer|<answer fraction='100'><text></text></answer>|bank_empty_answer",
                "truefalse|<answer fraction='100'><text>waar</text></answer>|bank_true_false",
                "truefalse|<answer fraction='0'><text>true</text></answer>|bank_no_right",
                "numerical|<answer fraction='100'><text>{x}</text></answer>|bank_number",
                "numerical|<answer fraction='100'><text>1</text><tolerance>-1</tolerance></answer>|bank_range",
                "numerical|<answer fraction='0'><text>*</text></answer>|bank_no_right",
                "numerical|<answer fraction='100'><text>1</text></answer><units><unit/></units>|bank_units",
                "matching|<subquestion><text>a</text><answer><text>b</text></answer></subquestion>|bank_few_pairs",
                "matching|<subquestion><text>a</text></subquestion>|bank_pair",
                "essay|<graderinfo><file name='x.png' encoding='base64'>AAAA</file></graderinfo>|bank_files"
            })
    void saysWhyAndWhereSomethingIsNotTaken(String kind, String inside, String why) {
        String body = inside == null ? "" : inside;
        Bank bank = read("<quiz>\n<question type='" + kind + "'>\n" + ASKED + body + "</question>\n"
                + "<question type='shortanswer'>" + ASKED + RIGHT + "</question></quiz>");
        assertThat(bank.refused()).extracting(Finding::line, Finding::code).containsExactly(tuple(2, why));
        assertThat(bank.questions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE quiz [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><quiz>&e;</quiz>|bank_dtd",
                "<!DOCTYPE quiz [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><quiz>&b;</quiz>|bank_dtd",
                "<!DOCTYPE quiz SYSTEM 'http://127.0.0.1:9/x.dtd'><quiz/>|bank_dtd",
                "<quiz>&nbsp;</quiz>|bank_no_xml",
                "<quiz><question></quiz>|bank_no_xml",
                "geen xml|bank_no_xml",
                "<html/>|bank_no_quiz"
            })
    void readsNothingOfAFileThatIsNone(String xml, String why) {
        Bank bank = read(xml);
        assertThat(bank.refused()).extracting(Finding::code).containsExactly(why);
        assertThat(bank.questions()).isEmpty();
    }

    @Test
    void refusesWhatIsTooDeep() {
        Bank bank = read("<quiz>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</quiz>");
        assertThat(bank.refused()).extracting(Finding::code).containsExactly("bank_too_much");
        assertThat(read("").refused()).extracting(Finding::code).containsExactly("bank_no_xml");
    }

    private static Bank read(String xml) {
        return MoodleReader.read("b.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
