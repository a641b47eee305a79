package be.datacoach.access.login;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.logIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("persistence")
class LoginIT extends RunningDatacoach {
    private static final String REFUSED = "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.";

    private final Visitor visitor = new Visitor();

    @Test
    void letsInWhoKnowsThePassword() {
        HttpResponse<String> in = logIn(visitor, "Coach.BAO ", DEMO_PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account").body()).contains("Lies Verhaegen");
    }

    @ParameterizedTest
    @CsvSource({"coach.bao, wrong-password", "nobody.at.all, datacoach-demo", "zoë<b>, datacoach-demo"})
    void saysTheSameWhateverWasWrong(String username, String password) {
        HttpResponse<String> page = logIn(visitor, username, password, "X-Forwarded-For", "192.0.2.1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(REFUSED).doesNotContain("zoë<b>");
        assertThat(sessionOf(page)).isEmpty();
    }

    @Test
    void keepsTheSessionToItself() {
        String cookie = sessionOf(logIn(visitor, "coach.bao", DEMO_PASSWORD)).get(0);
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void beginsUnderASessionIdThatNobodyKnew() {
        String first = idIn(logIn(visitor, "coach.bao", DEMO_PASSWORD));
        String second = idIn(logIn(visitor, "coach.so", DEMO_PASSWORD));
        assertThat(second).isNotEqualTo(first);
        assertThat(new Visitor().get("/account", "Cookie", "session=" + first).statusCode())
                .isEqualTo(302);
        String planted = "0123456789abcdef0123456789ab";
        assertThat(idIn(logIn(new Visitor(), "coach.so", DEMO_PASSWORD, "Cookie", "session=" + planted)))
                .isNotEqualTo(planted);
    }

    @Test
    void asksToLogInAndComesBackToWhatWasAsked() {
        HttpResponse<String> asked = visitor.get("/admin/people?q=lies");
        assertThat(locationOf(asked)).endsWith("/login?return=%2Fadmin%2Fpeople%3Fq%3Dlies");
        assertThat(visitor.get(locationOf(asked)).body()).contains("value=\"/admin/people?q=lies\"");
        HttpResponse<String> in = logIn(visitor, "beheerder", DEMO_PASSWORD, "/admin/people?q=lies", new String[] {});
        assertThat(locationOf(in)).endsWith("/admin/people?q=lies");
        assertThat(visitor.get(locationOf(in)).body()).contains("Lies Verhaegen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void neverSendsAnybodyToAnotherSite(String back) {
        HttpResponse<String> in = logIn(visitor, "beheerder", DEMO_PASSWORD, back, new String[] {});
        assertThat(locationOf(in)).isEqualTo(ADDRESS.resolve("/admin/people").toString());
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://evil.example"})
    void refusesALogInThatAnotherSiteSends(String header, String value) {
        HttpResponse<String> refused = logIn(visitor, "coach.bao", DEMO_PASSWORD, header, value);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(sessionOf(refused)).isEmpty();
    }

    @Test
    void tellsProgramsThatTheyMustLogIn() {
        HttpResponse<String> refused = visitor.get("/api/anything");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void tellsAScriptOfThePageWhereToGo() {
        HttpResponse<String> expired = visitor.post("/admin/person", Map.of(), "Faces-Request", "partial/ajax");
        assertThat(expired.body()).contains("<redirect url=\"/login?return=%2Fadmin%2Fperson\"/>");
    }

    @Test
    void endsTheSessionAtLogout() {
        String id = idIn(logIn(visitor, "coach.so", DEMO_PASSWORD));
        assertThat(visitor.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/logout").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(new Visitor().get("/account", "Cookie", "session=" + id).statusCode())
                .isEqualTo(302);
    }

    @Test
    void asksToWaitAfterTenWrongPasswordsAndNotFromWhereOneIsKnown() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor home = new Visitor();
        logIn(home, somebody.username(), somebody.startPassword(), "X-Forwarded-For", "192.0.2.7");
        for (int i = 0; i < Throttle.ACCOUNT.failures(); i++) {
            logIn(visitor, somebody.username(), "guess " + i, "X-Forwarded-For", "192.0.2.8");
        }
        HttpResponse<String> turnedAway =
                logIn(visitor, somebody.username(), somebody.startPassword(), "X-Forwarded-For", "192.0.2.9");
        assertThat(turnedAway.body()).containsPattern("Je kan opnieuw proberen om \\d\\d:\\d\\d");
        assertThat(sessionOf(turnedAway)).isEmpty();
        assertThat(logIn(home, somebody.username(), somebody.startPassword(), "X-Forwarded-For", "192.0.2.7")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void asksToWaitAfterFiftyWrongGuessesFromOneAddress() {
        for (int i = 0; i < Throttle.ADDRESS.failures(); i++) {
            logIn(visitor, "guess." + i, "x".repeat(201), "X-Forwarded-For", "192.0.2.66");
        }
        assertThat(logIn(visitor, "coach.so", DEMO_PASSWORD, "X-Forwarded-For", "192.0.2.66")
                        .body())
                .contains("Je kan opnieuw proberen om");
    }

    private static String locationOf(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> sessionOf(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .toList();
    }

    private static String idIn(HttpResponse<String> response) {
        return sessionOf(response).get(0).replaceFirst("session=([^;]*).*", "$1");
    }
}
