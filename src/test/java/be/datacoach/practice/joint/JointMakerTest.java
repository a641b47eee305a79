package be.datacoach.practice.joint;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.practice.run.Place;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JointMakerTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Duration TERM = Duration.ofDays(21);

    private JointWork work;
    private JointMaker asked;

    @BeforeEach
    void ask() throws ReflectiveOperationException {
        work = new JointWork(
                "4f0f9b3e-0000-4000-8000-000000000001", new Place("r", new ModuleId("M05"), 1, new BlockId("plan")));
        Field id = JointWork.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(work, 1L);
        asked = JointMaker.invited(work, new AccountId(2), new AccountId(1), MONDAY);
    }

    @Test
    void whoBeginsItMakesIt() {
        assertThat(JointMaker.first(work, new AccountId(1), MONDAY).makes()).isTrue();
    }

    @Test
    void whoIsAskedMakesNothingBeforeTheySaidYes() {
        assertThat(asked.makes()).isFalse();
        asked.answer(true, MONDAY);
        assertThat(asked.makes()).isTrue();
    }

    @Test
    void aQuestionThatNobodyAnswersEndsByItself() {
        assertThat(asked.isAsked(MONDAY.plus(TERM).minusSeconds(1), TERM)).isTrue();
        assertThat(asked.isAsked(MONDAY.plus(TERM), TERM)).isFalse();
    }

    @Test
    void whoLeftMayBeAskedAgain() {
        asked.answer(true, MONDAY);
        asked.leave(MONDAY);
        asked.invite(new AccountId(1), MONDAY.plus(TERM));

        assertThat(asked.makes()).isFalse();
        assertThat(asked.isAsked(MONDAY.plus(TERM), TERM)).isTrue();
    }

    @Test
    void theSameTextIsHandedInOnce() {
        work.next();
        assertThat(work.handIn(MONDAY)).isTrue();
        assertThat(work.handIn(MONDAY)).isFalse();
        work.next();
        assertThat(work.isHandedIn()).isFalse();
        assertThat(work.handIn(MONDAY)).isTrue();
    }
}
