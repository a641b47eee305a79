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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class SchoolsAndCohortsIT extends RunningDatacoach {
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    @Test
    void beginsTheDemonstrationWithTwoSchoolsAndACohort() {
        assertThat(administrator.get("/admin/schools").body())
                .contains("Basisschool De Wilgentuin", "Basisonderwijs", "Atheneum Ter Linden", "Secundair onderwijs");
        assertThat(administrator.get("/admin/cohorts?q=Lerend").body())
                .contains("Lerend netwerk najaar", "Hilde Vandenbroucke");
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
        String found = "/admin/schools?sort=-name&q=" + name.replace(" ", "+") + "&size=LARGE&level=";
        assertThat(administrator.get(found + "SO").body()).contains(name);
        assertThat(administrator.get(found + "BAO").body()).contains("Geen scholen gevonden.");
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

    @Test
    void makesOneCohortOfTwoClicks() {
        FormOnPage form =
                FormOnPage.in(administrator.get("/admin/cohort"), "edit").with("name", unique("Cohort "));
        String first = Visitor.location(form.send(administrator, "save"));
        FormOnPage again = FormOnPage.in(administrator.get("/admin/cohort"), "edit")
                .with("name", unique("Ander "))
                .with("once", first.replaceFirst(".*uid=", ""));
        assertThat(Visitor.location(again.send(administrator, "save"))).isEqualTo(first);
        assertThat(administrator.get(first).body()).doesNotContain("Ander ");
    }

    @Test
    void letsSeveralCounsellorsAccompanyACohortAndNamesOneFirst() {
        String cohort = create("cohort", unique("Cohort "), null);
        String ann = unique("Ann ");
        String bea = unique("Bea ");
        Newcomer first = Newcomer.named(ann, Role.COUNSELLOR);
        for (Newcomer one : new Newcomer[] {first, first, Newcomer.named(bea, Role.COUNSELLOR)}) accompany(cohort, one);
        assertThat(accompany(cohort, Newcomer.named(unique("Cas "), Role.COACH)).statusCode())
                .isEqualTo(404);
        assertThat(names(cohort)).isEqualTo(ann + ", " + bea);
        FormOnPage.inRow(administrator.get(cohort), "first").press(administrator);
        assertThat(names(cohort)).isEqualTo(bea + ", " + ann);
        pressTwice(administrator.get(cohort), "away");
        assertThat(names(cohort)).isEqualTo(ann);
    }

    private HttpResponse<String> accompany(String cohort, Newcomer somebody) {
        return FormOnPage.in(administrator.get(cohort), "accompany")
                .with("member", somebody.uid())
                .send(administrator, "accompanied");
    }

    /** As the list of cohorts tells it, above that of networks. */
    private String names(String cohort) {
        String title = administrator.get(cohort).body().replaceFirst("(?s).*<h1>(.*?)</h1>.*", "$1");
        String row = administrator
                .get("/admin/cohorts?q=" + title.replace(" ", "+"))
                .body()
                .replaceFirst("(?s).*?data-label=\"Begeleiders\">(.*?)</td>.*", "$1");
        return row.strip();
    }

    @Test
    void offersAnArchivedSchoolNoMoreUntilItIsOpenAgain() {
        String school = create("school", unique("School "), "BAO");
        String name = unique("Noor ");
        Newcomer.named(name, Role.COACH);
        HttpResponse<String> held = administrator.get(school + "&find=" + name.replace(" ", "+"));
        FormOnPage.in(administrator.get(school), "archiving").send(administrator, "archive");
        assertThat(administrator.get(school).body()).contains("Deze school is gearchiveerd.");
        assertThat(FormOnPage.inRow(held, "add").press(administrator).statusCode())
                .isEqualTo(404);
        String uid = school.replaceFirst(".*uid=", "");
        assertThat(administrator.get("/admin/assign?who=school:" + uid).body()).contains("Dit loopt niet meer");
        FormOnPage.in(administrator.get(school), "archiving").send(administrator, "reopen");
        assertThat(FormOnPage.inRow(held, "add").press(administrator).statusCode())
                .isEqualTo(302);
    }

    @Test
    void deletesOnlyWhatNothingHangsOnAndOnlyWhenSure() {
        for (String kind : new String[] {"school", "cohort"}) {
            String used = create(kind, unique("Gebruikt "), kind.equals("school") ? "SO" : null);
            HttpResponse<String> before = administrator.get(used);
            String name = unique("Noor ");
            Newcomer.named(name, Role.COACH);
            FormOnPage.inRow(administrator.get(used + "&find=" + name.replace(" ", "+")), "add")
                    .press(administrator);
            assertThat(administrator.get(used).body())
                    .contains("niet verwijderen")
                    .doesNotContain("id=\"erasing\"");
            FormOnPage.in(before, "erasing").with("sure", "yes").send(administrator, "erase");
            assertThat(administrator.get(used).body()).contains(name);

            String unused = create(kind, unique("Vergist "), kind.equals("school") ? "SO" : null);
            FormOnPage.in(administrator.get(unused), "erasing").send(administrator, "erase");
            assertThat(administrator.get(unused).body()).contains("Er is niets verwijderd.");
            FormOnPage.in(administrator.get(unused), "erasing")
                    .with("sure", "yes")
                    .send(administrator, "erase");
            assertThat(administrator.get(unused).statusCode()).isEqualTo(404);
        }
    }

    private void joinAndLeave(String page) {
        String name = unique("Noor ");
        Newcomer.named(name, Role.COACH);
        String search = page + "&find=" + name.replace(" ", "+");
        pressTwice(administrator.get(search), "add");
        assertThat(administrator.get(page).body()).contains("aria-label=\"Weghalen " + name + "\"");
        assertThat(administrator.get(search).body()).contains("Geen andere datacoach gevonden.");
        String other = addedAfter(page, name);
        pressTwice(administrator.get(page), "remove");
        assertThat(administrator.get(page).body())
                .doesNotContain("aria-label=\"Weghalen " + name + "\"")
                .contains("aria-label=\"Weghalen " + other + "\"");
    }

    private String addedAfter(String page, String name) {
        String other = name + " Zoë";
        Newcomer.named(other, Role.COACH);
        pressTwice(administrator.get(page + "&find=" + other.replace(" ", "+").replace("ë", "%C3%AB")), "add");
        return other;
    }

    /** As an impatient hand does, in the row of the first. */
    private void pressTwice(HttpResponse<String> page, String button) {
        FormOnPage form = FormOnPage.inRow(page, button);
        assertThat(form.press(administrator).statusCode()).isEqualTo(302);
        assertThat(form.press(administrator).statusCode()).isLessThan(400);
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
