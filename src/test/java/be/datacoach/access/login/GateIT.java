package be.datacoach.access.login;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not exist and what is not yours look the same: a missing page. */
class GateIT extends RunningDatacoach {
    private static final String MISSING = "Deze pagina is er niet";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people",
                "/admin/person",
                "/admin/schools",
                "/admin/school",
                "/admin/cohorts",
                "/admin/cohort",
                "/admin/people.xhtml",
                "/admin/",
                "/author/anything",
                "/admin/;x=1/people"
            })
    void hidesTheOfficesFromACoach(String path) {
        Visitor coach = loggedIn("coach.bao", DEMO_PASSWORD);
        assertThat(coach.get(path).statusCode()).isEqualTo(404);
        assertThat(coach.get(path).body()).contains(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/people", "/admin/person", "/learner/home", "/learner/anything"})
    void hidesTheOthersFromACounsellor(String path) {
        assertThat(loggedIn("begeleider", DEMO_PASSWORD).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learner/home", "/author/modules", "/learner/path"})
    void hidesWhatIsPersonalFromAnAdministrator(String path) {
        assertThat(loggedIn("beheerder", DEMO_PASSWORD).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/people",
                "/admin/person",
                "/admin/schools",
                "/admin/school",
                "/admin/cohorts",
                "/admin/cohort"
            })
    void opensToAnAdministratorTheirOwn(String path) {
        assertThat(loggedIn("beheerder", DEMO_PASSWORD).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/person", "/admin/school", "/admin/cohort"})
    void knowsNobodysThingsByAGuessedId(String path) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        assertThat(administrator.get(path + "?uid=1").statusCode()).isEqualTo(404);
        assertThat(administrator.get(path + "?uid=%27%20or%20%271%27=%271").statusCode())
                .isEqualTo(404);
    }
}
