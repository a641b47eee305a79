package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SchoolsAndCohortsIT extends RunningDatacoach {
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    @Test
    void beginsTheDemonstrationWithTwoSchoolsAndACohort() {
        assertThat(administrator.get("/admin/schools").body())
                .contains("Basisschool De Wilgentuin", "Basisonderwijs", "Atheneum Ter Linden", "Secundair onderwijs");
        assertThat(administrator.get("/admin/cohorts").body()).contains("Lerend netwerk najaar", "Hilde Vandenbroucke");
    }

    @Test
    void keepsASchoolAndCorrectsIt() {
        String school = create("school", unique("Vrije <b>school</b> 't Zand "), "BAO");
        assertThat(administrator.get(school).body())
                .contains("De school is bewaard.", "Vrije &lt;b&gt;school&lt;/b&gt; 't Zand")
                .doesNotContain("Vrije <b>school");
        String name = unique("Middenschool ");
        FormOnPage.in(administrator.get(school), "edit")
                .with("name", name)
                .with("level", "SO")
                .with("size", "LARGE")
                .send(administrator, "save");
        assertThat(administrator
                        .get("/admin/schools?q=" + name.replace(" ", "+"))
                        .body())
                .contains(name, "Secundair onderwijs", "Groot");
    }

    @Test
    void asksForANameThatFits() {
        FormOnPage form = FormOnPage.in(administrator.get("/admin/cohort"), "edit");
        assertThat(form.with("name", " ").send(administrator, "save").statusCode())
                .isEqualTo(200);
        assertThat(form.with("name", "x".repeat(121))
                        .send(administrator, "save")
                        .statusCode())
                .isEqualTo(200);
        assertThat(form.with("name", unique("é".repeat(100)))
                        .send(administrator, "save")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void saysWhoWorksAtASchool() {
        joinAndLeave(create("school", unique("School "), "SO"));
    }

    @Test
    void saysWhoTakesPartInACohort() {
        joinAndLeave(create("cohort", unique("Cohort "), null));
    }

    @Test
    void doesNotOfferACounsellorAsMember() {
        String cohort = create("cohort", unique("Cohort "), null);
        assertThat(administrator.get(cohort + "&find=Hilde").body()).contains("Geen andere datacoach gevonden.");
    }

    @Test
    void archivesACohortAndOpensItAgain() {
        String cohort = create("cohort", unique("Cohort "), null);
        FormOnPage.in(administrator.get(cohort), "archiving").send(administrator, "archive");
        assertThat(administrator.get(cohort).body()).contains("Dit cohort is afgelopen.");
        FormOnPage.in(administrator.get(cohort), "archiving").send(administrator, "reopen");
        assertThat(administrator.get(cohort).body()).doesNotContain("Dit cohort is afgelopen.");
    }

    private void joinAndLeave(String page) {
        String name = unique("Noor ");
        Newcomer.named(name, Role.COACH);
        String search = page + "&find=" + name.replace(" ", "+");
        press("candidates", administrator.get(search), "add");
        assertThat(administrator.get(page).body()).contains("aria-label=\"Weghalen " + name + "\"");
        assertThat(administrator.get(search).body()).contains("Geen andere datacoach gevonden.");
        press("present", administrator.get(page), "remove");
        assertThat(administrator.get(page).body()).doesNotContain("aria-label=\"Weghalen " + name + "\"");
    }

    private void press(String form, HttpResponse<String> page, String button) {
        Matcher name =
                Pattern.compile("<input[^>]* name=\"([^\"]*:" + button + ")\"").matcher(page.body());
        assertThat(name.find()).as(button + " at " + page.uri()).isTrue();
        assertThat(FormOnPage.in(page, form).send(administrator, name.group(1)).statusCode())
                .isEqualTo(302);
    }

    private String create(String kind, String name, String level) {
        FormOnPage form =
                FormOnPage.in(administrator.get("/admin/" + kind), "edit").with("name", name);
        if (level != null) {
            form.with("level", level).with("size", "SMALL");
        }
        return form.send(administrator, "save").headers().firstValue("Location").orElseThrow();
    }

    private static String unique(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8);
    }
}
