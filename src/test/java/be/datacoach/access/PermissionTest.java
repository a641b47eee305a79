package be.datacoach.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PermissionTest {
    @Test
    void letsEverybodyEnterAndAnswerByLinkAndNothingElse() {
        assertThat(Stream.of(Permission.values()).filter(it -> it.isHeldBy(Set.of())))
                .containsExactly(Permission.ENTER, Permission.ANSWER_BY_LINK);
    }

    @Test
    void givesEachRoleItsOwnWork() {
        assertThat(Permission.WORK_ON_OWN_PATH.isHeldBy(Set.of(Role.COACH))).isTrue();
        assertThat(Permission.PUBLISH_MODULES.isHeldBy(Set.of(Role.COUNSELLOR))).isTrue();
        assertThat(Permission.MANAGE_PEOPLE.isHeldBy(Set.of(Role.ADMINISTRATOR)))
                .isTrue();
    }

    @Test
    void keepsAdministratorsAwayFromWhatCoachesDo() {
        assertThat(Permission.WORK_ON_OWN_PATH.isHeldBy(Set.of(Role.ADMINISTRATOR)))
                .isFalse();
        assertThat(Permission.GIVE_FEEDBACK.isHeldBy(Set.of(Role.ADMINISTRATOR)))
                .isFalse();
        assertThat(Permission.MANAGE_PEOPLE.isHeldBy(Set.of(Role.COACH, Role.COUNSELLOR)))
                .isFalse();
    }

    /** Research files are given to an administrator by name; being one is not enough. */
    @Test
    void keepsResearchFilesFromAdministratorsToWhomTheyWereNotGiven() {
        assertThat(Permission.EXPORT_RESEARCH.isHeldBy(Set.of(Role.ADMINISTRATOR, Role.COUNSELLOR, Role.COACH)))
                .isFalse();
        assertThat(Permission.EXPORT_RESEARCH.isHeldBy(Set.of(Role.ADMINISTRATOR, Role.RESEARCHER)))
                .isTrue();
        assertThat(Stream.of(Permission.values())
                        .filter(one -> one.isHeldBy(Set.of(Role.RESEARCHER)) && !one.isHeldBy(Set.of())))
                .containsExactly(Permission.EXPORT_RESEARCH);
    }

    @Test
    void isHeldByWhoPlaysOneOfSeveralRoles() {
        assertThat(Permission.AUTHOR_MODULES.isHeldBy(Set.of(Role.COACH, Role.COUNSELLOR)))
                .isTrue();
    }
}
