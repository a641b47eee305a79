package be.datacoach.access.people;

import static be.datacoach.access.Newcomer.PASSWORD;
import static be.datacoach.access.Newcomer.logIn;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("persistence")
class OwnPasswordIT extends RunningDatacoach {
    @Test
    void makesTheFirstAdministratorChangeThePasswordOfTheSettings() {
        Visitor first = loggedIn("eerste.beheerder", "alleen in de tests");
        HttpResponse<String> office = first.get("/admin/people");
        assertThat(office.statusCode()).isEqualTo(302);
        assertThat(office.headers().firstValue("Location").orElse("")).endsWith("/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/people", "/admin/cohort", "/nowhere"})
    void sendsWhoHasAStartPasswordToTheirAccount(String path) {
        Newcomer somebody = Newcomer.with(Role.ADMINISTRATOR);
        HttpResponse<String> sent =
                loggedIn(somebody.username(), somebody.startPassword()).get(path);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/account");
    }

    @Test
    void keepsProgramsOutUntilThePasswordIsChanged() {
        Newcomer somebody = Newcomer.with(Role.ADMINISTRATOR);
        assertThat(loggedIn(somebody.username(), somebody.startPassword())
                        .get("/api/anything")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void opensEverythingOnceThePasswordIsChosen() {
        Newcomer somebody = Newcomer.with(Role.ADMINISTRATOR);
        Visitor settled = somebody.settled();
        assertThat(settled.get("/admin/people").statusCode()).isEqualTo(200);
        assertThat(logIn(new Visitor(), somebody.username(), somebody.startPassword())
                        .statusCode())
                .isEqualTo(200);
        assertThat(logIn(new Visitor(), somebody.username(), PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void endsTheOtherSessionsOfWhoChangesThePassword() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor elsewhere = loggedIn(somebody.username(), somebody.startPassword());
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        Visitor here = somebody.settled();
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "wrong, lange regen koffie, lange regen koffie, Dit is niet je huidige wachtwoord.",
        "fiets regen koffie, kort, kort, Neem minstens twaalf tekens.",
        "fiets regen koffie, fiets regen koffie, fiets regen koffie, Dit is je huidige wachtwoord.",
        "fiets regen koffie, aaaaaaaaaaaaaaa, aaaaaaaaaaaaaaa, Dit is te makkelijk te raden.",
        "fiets regen koffie, lange regen koffie, korte regen koffie, Dit is niet hetzelfde"
    })
    void saysWhyAPasswordWillNotDo(String current, String wanted, String again, String why) {
        Visitor somebody = Newcomer.with(Role.COACH).settled();
        HttpResponse<String> page = FormOnPage.in(somebody.get("/account"), "passwordForm")
                .with("current", current)
                .with("wanted", wanted)
                .with("again", again)
                .send(somebody, "savePassword");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(why).doesNotContain(wanted);
    }

    @Test
    void countsWrongCurrentPasswordsLikeThoseAtTheDoor() {
        Visitor somebody = Newcomer.with(Role.COACH).settled();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(change(somebody, "geraden wachtwoord " + guess)).contains("Dit is niet je huidige wachtwoord.");
        }
        assertThat(change(somebody, PASSWORD))
                .contains("Te veel verkeerde wachtwoorden. Probeer opnieuw vanaf")
                .doesNotContain("Je wachtwoord is veranderd");
    }

    private static String change(Visitor somebody, String current) {
        return FormOnPage.in(somebody.get("/account"), "passwordForm")
                .with("current", current)
                .with("wanted", "lange regen koffie")
                .with("again", "lange regen koffie")
                .send(somebody, "savePassword")
                .body();
    }

    @Test
    void speaksTheChosenLanguageWhereverSomebodyLogsIn() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor here = somebody.settled();
        FormOnPage.in(here.get("/account"), "languageForm")
                .with("language", "en")
                .send(here, "saveLanguage");
        assertThat(here.get("/account").body()).contains("Your account");
        assertThat(loggedIn(somebody.username(), PASSWORD).get("/account").body())
                .contains("Your account");
    }
}
