package be.datacoach.access.login;

import static be.datacoach.access.login.Gate.Verdict.CHANGE_PASSWORD_FIRST;
import static be.datacoach.access.login.Gate.Verdict.LOG_IN_FIRST;
import static be.datacoach.access.login.Gate.Verdict.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import be.datacoach.access.Identity;
import be.datacoach.access.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static final Optional<Identity> NOBODY = Optional.empty();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/logout", "/scan/abc", "/nowhere", "/resources/css/base.css", "/learners"})
    void letsEverybodySeeWhatIsPublic(String path) {
        assertThat(Gate.judge(path, NOBODY)).isEqualTo(PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/learner",
                "/learner/",
                "/learner/home",
                "/learner/home.xhtml",
                "/author/modules",
                "/admin/people",
                "/account",
                "/account.xhtml",
                "/api",
                "/api/answers",
                "/ADMIN/people.xhtml"
            })
    void asksNobodyToLogInFirst(String path) {
        assertThat(Gate.judge(path, NOBODY)).isEqualTo(LOG_IN_FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "COACH,         /learner/home, PASS",
        "COACH,         /author/modules, HIDE",
        "COACH,         /admin/people, HIDE",
        "COUNSELLOR,    /learner/home, HIDE",
        "COUNSELLOR,    /author/modules, PASS",
        "COUNSELLOR,    /admin/people, HIDE",
        "COUNSELLOR, /learner/block, PASS",
        "COUNSELLOR, /learner/module.xhtml, PASS",
        "COUNSELLOR, /learner/picture/B01/a.png, PASS",
        "COUNSELLOR, /learner/blocks, HIDE",
        "COUNSELLOR, /learner/artefact.pdf, PASS",
        "COUNSELLOR, /learner/portfolio.pdf, HIDE",
        "ADMINISTRATOR, /learner/block, HIDE",
        "COACH, /author/training, HIDE",
        "COACH, /learner/block, PASS",
        "ADMINISTRATOR, /learner/home, HIDE",
        "ADMINISTRATOR, /author/modules, HIDE",
        "ADMINISTRATOR, /admin/people, PASS",
        "COACH, /account, PASS",
        "COUNSELLOR, /api/answers, PASS",
        "ADMINISTRATOR, /, PASS"
    })
    void opensToEachRoleItsOwnFolder(Role role, String path, Gate.Verdict verdict) {
        assertThat(Gate.judge(path, somebody(false, role))).isEqualTo(verdict);
    }

    @Test
    void opensSeveralFoldersToWhoPlaysSeveralRoles() {
        assertThat(Gate.judge("/author/modules", somebody(false, Role.COACH, Role.COUNSELLOR)))
                .isEqualTo(PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/learner/home", "/api/answers", "/admin/people", "/nowhere"})
    void sendsWhoHasAStartPasswordToChangeItFirst(String path) {
        assertThat(Gate.judge(path, somebody(true, Role.COACH))).isEqualTo(CHANGE_PASSWORD_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account.xhtml", "/logout", "/resources/css/base.css"})
    void leavesOpenWhatThatNeeds(String path) {
        assertThat(Gate.judge(path, somebody(true, Role.COACH))).isEqualTo(PASS);
    }

    private static Optional<Identity> somebody(boolean mustChange, Role... roles) {
        return Optional.of(
                new Identity(new AccountId(1), "uid", "Lies", Locale.forLanguageTag("nl"), Set.of(roles), mustChange));
    }
}
