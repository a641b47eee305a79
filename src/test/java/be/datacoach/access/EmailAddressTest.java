package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTest {
    @Test
    void keepsSmallLetters() {
        assertThat(EmailAddress.parse(" An.Smet+x@School.BE ")).contains("an.smet+x@school.be");
    }

    @Test
    void keepsOutWhatCannotBeOne() {
        for (String typed : new String[] {
            "",
            "an",
            "an@",
            "@b.be",
            "an@b",
            "a n@b.be",
            "an@b.be,bo@b.be",
            "an@b.be>x",
            "an@-.",
            "an\r\nBcc: x@y.be",
            "x".repeat(65) + "@b.be",
            "a@" + "b".repeat(250) + ".be"
        }) {
            assertThat(EmailAddress.parse(typed)).as(typed).isEmpty();
        }
    }
}
