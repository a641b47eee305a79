package be.datacoach.authoring.bank;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.bank.Question.Answering;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is written and read again means the same, and nothing that somebody reads makes the reader fall over. */
class RoundTripTest {

    @RepeatedTest(400)
    void keepsEveryQuestionThroughMoodleXml(RepetitionInfo repetition) {
        List<Question> bank = new SomeBank(repetition.getCurrentRepetition()).questions();
        Bank read = MoodleReader.read("b", utf8(MoodleWriter.write(bank)));
        assertThat(read.refused()).isEmpty();
        assertThat(read.questions()).map(Question::nowhere).isEqualTo(bank);
    }

    @RepeatedTest(400)
    void keepsThroughGiftWhatGiftCanSay(RepetitionInfo repetition) {
        List<Question> bank = new SomeBank(repetition.getCurrentRepetition())
                .questions().stream()
                        .filter(GiftWriter::canSay)
                        .map(RoundTripTest::asGiftSaysIt)
                        .toList();
        Bank read = GiftReader.read("b", GiftWriter.write(bank));
        assertThat(read.refused()).isEmpty();
        assertThat(read.questions()).map(Question::nowhere).isEqualTo(bank);
    }

    @RepeatedTest(400)
    void readsWhateverComes(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Question> bank = new SomeBank(random.nextInt()).questions();
        assertThat(GiftReader.read("b", damaged(GiftWriter.write(bank), random)))
                .isNotNull();
        assertThat(MoodleReader.read("b", utf8(damaged(MoodleWriter.write(bank), random))))
                .isNotNull();
    }

    /** GIFT knows no capitals and no feedback on a description. */
    private static Question asGiftSaysIt(Question question) {
        Answering answering = question.answering();
        Rich feedback = answering instanceof Answering.Description ? Rich.NONE : question.feedback();
        if (answering instanceof Answering.ShortAnswer given) {
            answering = new Answering.ShortAnswer(false, given.answers());
        }
        return new Question(question.name(), question.category(), question.text(), feedback, answering, 0);
    }

    private static String damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) damaged.setCharAt(at, "{}=~#:\\<>&\n".charAt(random.nextInt(11)));
            else damaged.deleteCharAt(at);
        }
        return damaged.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
