package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class PeopleIT extends RunningDatacoach {
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    @Test
    void findsPeopleByAPieceOfTheirName() {
        assertThat(administrator.get("/admin/people?q=VERHAEG").body()).contains("Lies Verhaegen");
        assertThat(administrator.get("/admin/people?q=coach.so").body()).contains("Bart Claeys");
        assertThat(administrator.get("/admin/people?q=100%25").body()).contains("Niemand gevonden.");
        assertThat(administrator.get("/admin/people?q=&page=999999").statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/admin/people?q=&page=-1").statusCode()).isEqualTo(200);
    }

    @Test
    void filtersAndOrdersInTheAddressAndKeepsItOverPages() {
        String counsellors = administrator
                .get("/admin/people?q=e&role=COUNSELLOR&state=active&sort=-username")
                .body();
        assertThat(counsellors)
                .contains("aria-sort=\"descending\"", "selected=\"selected\">Begeleider", "Toegevoegd")
                .contains("?q=e&amp;role=COUNSELLOR&amp;state=active&amp;sort=username")
                .doesNotContain("Lies Verhaegen");
        assertThat(administrator
                        .get("/admin/people?role=NOBODY&state=x&sort=passwordHash")
                        .statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/admin/people?q=Verhaegen&state=closed").body())
                .contains("Niemand gevonden.");
    }

    @Test
    void showsAStartPasswordOnce() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        assertThat(somebody.startPassword()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(page(somebody).body()).doesNotContain(somebody.startPassword());
    }

    @Test
    void showsAHostileNameAsText() {
        String name = "<script>alert(1)</script> \"&' ${1+1} #{2+2} é";
        Newcomer somebody = Newcomer.named(name, Role.COACH);
        assertThat(page(somebody).body())
                .doesNotContain("<script>alert(1)")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${1+1} #{2+2} é");
        assertThat(somebody.settled().get("/account").body()).doesNotContain("<script>alert(1)");
    }

    @Test
    void saysThatAUserNameIsTaken() {
        assertThat(create("coach.bao").body()).contains("Deze gebruikersnaam bestaat al.");
        assertThat(create("Coach.BAO").body()).contains("Deze gebruikersnaam bestaat al.");
        assertThat(create("<b>").body()).contains("Neem minstens drie tekens");
    }

    @Test
    void makesOneAccountOfTwoImpatientClicks() {
        String username = "snel-" + UUID.randomUUID().toString().substring(0, 8);
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(click -> create(username).statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(302).containsOnly(200, 302);
        String found = administrator.get("/admin/people?q=" + username).body();
        assertThat(found.split("<tr>", -1)).hasSize(3);
    }

    @Test
    void givesAndTakesRolesFromTheNextClickOn() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor visitor = somebody.settled();
        assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(404);
        edit(somebody).with("roles", "ADMINISTRATOR").send(administrator, "save");
        assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(200);
        edit(somebody).with("roles", "COACH").send(administrator, "save");
        assertThat(visitor.get("/admin/people").statusCode()).isEqualTo(404);
    }

    @Test
    void closesAnAccountFromTheNextClickOnAndOpensItAgain() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor visitor = somebody.settled();
        FormOnPage.in(page(somebody), "access").send(administrator, "deactivate");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(logIn(visitor, somebody.username(), PASSWORD).body()).contains("horen niet bij elkaar");
        FormOnPage.in(page(somebody), "access").send(administrator, "reactivate");
        assertThat(logIn(visitor, somebody.username(), PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void helpsWhoForgotThePassword() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        Visitor visitor = somebody.settled();
        FormOnPage.in(page(somebody), "access").send(administrator, "giveStartPassword");
        assertThat(page(somebody).body()).contains("id=\"startPassword\"");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
        assertThat(logIn(visitor, somebody.username(), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatAnotherSiteSends() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        HttpResponse<String> refused = edit(somebody)
                .with("roles", "ADMINISTRATOR")
                .send(administrator, "save", "Sec-Fetch-Site", "cross-site");
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAFormWithoutThePageItStandsOn() {
        Newcomer somebody = Newcomer.with(Role.COACH);
        edit(somebody)
                .with("roles", "ADMINISTRATOR")
                .with("jakarta.faces.ViewState", "1:1")
                .send(administrator, "save");
        assertThat(somebody.settled().get("/admin/people").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> create(String username) {
        return FormOnPage.in(administrator.get("/admin/person"), "edit")
                .with("displayName", "Iemand")
                .with("username", username)
                .with("roles", "COACH")
                .send(administrator, "create");
    }

    private FormOnPage edit(Newcomer somebody) {
        return FormOnPage.in(page(somebody), "edit");
    }

    private HttpResponse<String> page(Newcomer somebody) {
        return administrator.get("/admin/person?uid=" + somebody.uid());
    }
}
