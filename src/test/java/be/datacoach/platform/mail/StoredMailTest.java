package be.datacoach.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoredMailTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final StoredMail mail = new StoredMail(
            new Mail("key", "lies@school.be", Letter.in(Locale.ENGLISH).subject("mail_all.foot")), NOON);

    @Test
    void isTakenByOneAtATime() {
        mail.take("a", NOON);
        assertThat(mail.isDue(NOON)).isFalse();
        assertThatThrownBy(() -> mail.take("b", NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isTakenAgainWhenWhoSentItFellAwayBeforeTheLastLine() {
        mail.take("a", NOON);
        assertThat(mail.isDue(NOON.plus(StoredMail.LEASE))).isTrue();
        mail.take("b", NOON.plus(StoredMail.LEASE));
        assertThat(mail.isHeldBy("a")).isFalse();
    }

    @Test
    void isNeverTakenAgainAfterTheLastLine() {
        mail.take("a", NOON);
        mail.handOver();
        Instant later = NOON.plus(StoredMail.LEASE);
        assertThat(mail.isDue(later)).isFalse();
        assertThat(mail.isLostOnTheWay(NOON)).isFalse();
        assertThat(mail.isLostOnTheWay(later)).isTrue();
        mail.doubt(later);
        assertThat(mail.isDue(later.plus(Duration.ofDays(9)))).isFalse();
        mail.tryAgain(later);
        assertThat(mail.isDue(later)).isTrue();
    }

    @Test
    void forgetsWhatItSaidOnceItIsSent() {
        mail.take("a", NOON);
        assertThat(mail.report().text()).isPresent();
        mail.sent(NOON);
        assertThat(mail.report().text()).isEmpty();
        assertThat(mail.sealed().html()).isEmpty();
        mail.tryAgain(NOON);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void pausesLongerEveryTimeForAboutADay() {
        Instant now = NOON;
        int tries = 0;
        while (mail.state() == MailState.WAITING) {
            while (!mail.isDue(now)) now = now.plusSeconds(10);
            mail.take("a", now);
            mail.postpone("busy", now);
            tries++;
        }
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(tries).isEqualTo(7);
        assertThat(Duration.between(NOON, now)).isGreaterThan(Duration.ofHours(24));
        assertThat(mail.report().isRepeatable()).isTrue();
    }

    @Test
    void isNotTriedAgainWhenItIsRefused() {
        mail.take("a", NOON);
        mail.refuse(NOON);
        assertThat(mail.isDue(NOON.plus(Duration.ofDays(9)))).isFalse();
        assertThat(mail.report().problem()).contains("refused");
    }
}
