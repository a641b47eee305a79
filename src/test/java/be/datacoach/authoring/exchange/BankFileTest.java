package be.datacoach.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.bank.Bank;
import be.datacoach.authoring.bank.Question.Answering;
import be.datacoach.catalogue.source.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which format a bank is in, and in which encoding, its bytes say. */
class BankFileTest {

    private static final String GIFT = "Eén? {=ja ~nee}\n";

    private static Bank read(String content, Charset encoding) {
        return BankFile.read("b", content.getBytes(encoding));
    }

    @Test
    void readsGiftInUtf8WithAndWithoutAMark() {
        assertThat(read(GIFT, StandardCharsets.UTF_8).questions()).hasSize(1);
        assertThat(read("\uFEFF" + GIFT, StandardCharsets.UTF_8).questions())
                .extracting(one -> one.text().text())
                .containsExactly("Eén?");
    }

    @Test
    void saysThatGiftInAnotherEncodingIsNotReadAndGuessesNothing() {
        Bank bank = read(GIFT, StandardCharsets.ISO_8859_1);
        assertThat(bank.refused()).extracting(Finding::code).containsExactly("not_utf8");
        assertThat(bank.questions()).isEmpty();
    }

    @Test
    void readsXmlInTheEncodingThatItNamesAlsoOfTwoBytes() {
        String xml = "<?xml version='1.0' encoding='UTF-16'?><quiz><question type='description'>"
                + "<questiontext><text>Één</text></questiontext></question></quiz>";
        assertThat(read(xml, StandardCharsets.UTF_16).questions())
                .extracting(one -> one.text().text())
                .containsExactly("Één");
        String wrong = xml.replace("UTF-16", "UTF-8");
        assertThat(read(wrong, StandardCharsets.ISO_8859_1).refused())
                .extracting(Finding::code)
                .containsExactly("bank_no_xml");
    }

    @Test
    void readsEveryKindAsMoodleWritesIt() {
        String xml = "<quiz>" + kind("truefalse", answer("100", "true") + answer("0", "false"))
                + kind("shortanswer", "<usecase>1</usecase>" + answer("100", "drie") + answer("50", "3*"))
                + kind("numerical", answer("100", "3").replace("</answer>", "<tolerance>0.5</tolerance></answer>"))
                + kind("matching", pair("a", "1") + pair("b", "2") + pair("", "3"))
                + kind("essay", "<answer fraction='0'><text></text></answer>")
                + kind("description", "") + "</quiz>";
        Bank bank = read(xml, StandardCharsets.UTF_8);
        assertThat(bank.refused()).isEmpty();
        assertThat(bank.questions())
                .extracting(one -> one.answering().getClass().getSimpleName())
                .containsExactly("TrueFalse", "ShortAnswer", "Numerical", "Matching", "Essay", "Description");
        assertThat(((Answering.Matching) bank.questions().get(3).answering()).pairs())
                .hasSize(3);
    }

    private static String kind(String type, String inside) {
        return "<question type='" + type + "'><name><text>n</text></name><questiontext format='html'><text>Wat?</text>"
                + "</questiontext>" + inside + "</question>";
    }

    private static String answer(String fraction, String words) {
        return "<answer fraction='" + fraction + "'><text>" + words + "</text></answer>";
    }

    private static String pair(String left, String right) {
        return "<subquestion format='html'><text>" + left + "</text><answer><text>" + right
                + "</text></answer></subquestion>";
    }
}
