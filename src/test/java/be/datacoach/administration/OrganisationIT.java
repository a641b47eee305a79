package be.datacoach.administration;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cohorts that are merged, groups of schools, teams, and one person in several roles and cohorts. */
@Tag("persistence")
class OrganisationIT extends RunningDatacoach {
    private static final String PATH = "&targets=&mandatory=M13";

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final Newcomer hilde = Circle.counsellor(unique("Hilde "));
    private final Newcomer wim = Circle.counsellor(unique("Wim "));

    @Test
    void mergesTwoCohortsAndLosesNothing() {
        Circle from = Circle.around(hilde);
        Circle into = Circle.around(wim);
        String ann = joined(unique("Ann "), from);
        String bea = joined(unique("Bea "), from, into);
        String cas = joined(unique("Cas "), into);
        String given = assign(from);
        Visitor counsellor = hilde.settled();
        plan(counsellor, from);
        HttpResponse<String> preview = administrator.get("/admin/merge?uid=" + from.uid() + "&into=" + into.uid());
        assertThat(preview.body())
                .contains(ann, bea, "houdt het", "Bijeenkomsten die meegaan")
                .doesNotContain(cas);

        mergeTwice(preview, from, into);
        HttpResponse<String> old = administrator.get("/admin/cohort?uid=" + from.uid());
        assertThat(old.body()).contains("ging hierin op", "name=\"uid\" value=\"" + into.uid() + "\"");
        for (String name : new String[] {ann, bea, cas}) {
            assertThat(old.body()).containsOnlyOnce("aria-label=\"Weghalen " + name + "\"");
        }
        for (Visitor each : new Visitor[] {counsellor, wim.settled()}) {
            assertThat(each.get("/author/cohort?uid=" + from.uid()).body()).contains("2 april 2099", ann, bea, cas);
        }
        assertThat(administrator.get("/admin/assign?uid=" + into.uid()).body())
                .contains("Hier is al een pad toegewezen");
        assertThat(administrator.get(given).body()).contains(ann, bea, cas);
    }

    @Test
    void givesThePathToTheMergedCohortWhenItWasMergedMeanwhile() {
        Circle from = Circle.around(hilde);
        Circle into = Circle.around(wim);
        String known = "/admin/merge?uid=" + from.uid();
        for (String missing : new String[] {"/admin/merge?uid=nobody", "/admin/merge", known + "&into=nobody"}) {
            assertThat(administrator.get(missing).statusCode()).as(missing).isEqualTo(404);
        }
        String ann = joined(unique("Ann "), from);
        String cas = joined(unique("Cas "), into);
        HttpResponse<String> trial = administrator.get("/admin/assign?uid=" + from.uid() + PATH + "&try=yes");
        merge(from, into);
        String given = Visitor.location(FormOnPage.in(trial, "assigning").send(administrator, "assign"));
        assertThat(administrator.get(given).body()).contains(ann, cas, "Toegewezen: 2 nieuw");
    }

    @Test
    void findsSchoolsByTheirGroupAndGivesTheirCoachesAPath() {
        String school = create("/admin/school", unique("School "), "level", "BAO", "size", "SMALL");
        String coach = unique("Noor ");
        Newcomer.named(coach, Role.COACH);
        add(school, coach);
        String first = create("/admin/group", unique("SG Eerste "), "kind", "COMMUNITY");
        String second = create("/admin/group", unique("SG Tweede "), "kind", "COMMUNITY");
        String service = create("/admin/group", unique("Dienst "), "kind", "SERVICE");
        add(first, title(school));
        FormOnPage.in(administrator.get(school), "placing")
                .with("community", uid(second))
                .with("services", uid(service))
                .send(administrator, "place");
        assertThat(filtered(first)).doesNotContain(title(school));
        assertThat(filtered(second)).contains(title(school));
        assertThat(filtered(service)).contains(title(school));
        assertThat(administrator.get(second).body()).contains("niet verwijderen");
        String who = "/admin/assign?who=group:" + uid(second);
        assertThat(administrator.get(who + PATH + "&try=yes").body()).contains(coach);

        FormOnPage.in(administrator.get(second), "archiving").send(administrator, "archive");
        assertThat(administrator.get(who).body()).contains("Dit loopt niet meer");
        assertThat(administrator.get(school).body()).doesNotContain(title(second));
        FormOnPage.in(administrator.get(first), "erasing").with("sure", "yes").send(administrator, "erase");
        assertThat(administrator.get(first).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTeamsOfTheCoachesOfTheirSchool() {
        String school = create("/admin/school", unique("School "), "level", "SO", "size", "LARGE");
        String coach = unique("Noor ");
        Newcomer stranger = Newcomer.with(Role.COACH);
        Newcomer noor = Newcomer.named(coach, Role.COACH);
        add(school, coach);
        String form = "/admin/team?school=" + uid(school);
        FormOnPage team = FormOnPage.in(administrator.get(form), "edit")
                .with("name", "Vakgroep wiskunde")
                .with("kind", "VAKGROEP")
                .with("stage", "GRAAD2")
                .with("coaches", noor.uid());
        String page = Visitor.location(team.send(administrator, "save"));
        assertThat(Visitor.location(team.press(administrator))).isEqualTo(page);
        assertThat(administrator.get(school).body())
                .containsOnlyOnce(">Vakgroep wiskunde</a>")
                .contains("Tweede graad");
        HttpResponse<String> refused = FormOnPage.in(administrator.get(page), "edit")
                .with("coaches", stranger.uid())
                .send(administrator, "save");
        assertThat(refused.statusCode()).isNotEqualTo(302);
        assertThat(administrator.get(page).body()).contains("datacoaches die ermee werken");

        FormOnPage.inRow(administrator.get(school), "remove").press(administrator);
        FormOnPage.in(administrator.get(page), "archiving").send(administrator, "archive");
        assertThat(administrator.get(school).body()).contains("Gearchiveerd").doesNotContain(coach);
        FormOnPage.in(administrator.get(page), "erasing").with("sure", "yes").send(administrator, "erase");
        assertThat(administrator.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void letsOnePersonBeInSeveralRolesAndCohorts() {
        String name = unique("Kim ");
        Newcomer kim = coachAndCounsellor(name);
        Circle own = Circle.around(kim);
        Circle other = Circle.around(wim);
        for (Circle circle : new Circle[] {own, other}) circle.joinedBy(kim);
        String ann = joined(unique("Ann "), own);
        Visitor both = kim.settled();
        Visitor counsellor = wim.settled();

        assertThat(both.get("/author/cohort?uid=" + own.uid()).body()).contains(">" + ann + "</a>");
        assertThat(both.get("/author/coach?coach=" + kim.uid()).statusCode()).isEqualTo(404);
        assertThat(both.get("/author/cohort?uid=" + other.uid()).statusCode()).isEqualTo(404);
        assertThat(both.get("/learner/counsellor").body())
                .contains("begeleidt je")
                .doesNotContain(name + " begeleid");
        FormOnPage.in(both.get("/learner/counsellor"), "ask")
                .with("question", "Hoe combineer ik dit?")
                .send(both, "send");
        assertThat(counsellor.get("/author/coaches").body()).contains("Hoe combineer ik dit?");
        assertThat(both.get("/author/coaches").body()).doesNotContain("Hoe combineer ik dit?");

        merge(other, own);
        assertThat(administrator.get("/admin/cohort?uid=" + other.uid()).body())
                .contains("aria-label=\"Weghalen " + ann + "\"");
        assertThat(counsellor.get("/author/coach?coach=" + kim.uid()).body()).contains("Hoe combineer ik dit?");
        assertThat(both.get("/author/coach?coach=" + kim.uid()).statusCode()).isEqualTo(404);
    }

    private void mergeTwice(HttpResponse<String> preview, Circle from, Circle into) {
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> merged = FormOnPage.in(preview, "merging").send(administrator, "merge");
            assertThat(Visitor.location(merged)).endsWith("/admin/cohort?uid=" + into.uid());
        }
        assertThat(administrator
                        .get("/admin/merge?uid=" + into.uid() + "&into=" + from.uid())
                        .statusCode())
                .isEqualTo(404);
    }

    private Newcomer coachAndCounsellor(String name) {
        Newcomer somebody = Newcomer.named(name, Role.COACH);
        FormOnPage.in(administrator.get("/admin/person?uid=" + somebody.uid()), "edit")
                .with("roles", "COACH")
                .also("roles", "COUNSELLOR")
                .send(administrator, "save");
        return somebody;
    }

    private String joined(String name, Circle... circles) {
        Newcomer coach = Newcomer.named(name, Role.COACH);
        for (Circle circle : circles) circle.joinedBy(coach);
        return name;
    }

    /** @return where it stands */
    private String assign(Circle circle) {
        HttpResponse<String> trial = administrator.get("/admin/assign?uid=" + circle.uid() + PATH + "&try=yes");
        return Visitor.location(FormOnPage.in(trial, "assigning").send(administrator, "assign"));
    }

    private void merge(Circle from, Circle into) {
        FormOnPage.in(administrator.get("/admin/merge?uid=" + from.uid() + "&into=" + into.uid()), "merging")
                .send(administrator, "merge");
    }

    private static void plan(Visitor counsellor, Circle circle) {
        FormOnPage.in(counsellor.get("/author/meeting?circle=" + circle.uid()), "meeting")
                .with("subject", "Cijfers lezen")
                .with("place", "Lokaal 4")
                .with("day", "2099-04-02")
                .with("hour", "14:00")
                .send(counsellor, "keep");
    }

    private void add(String page, String name) {
        FormOnPage.inRow(administrator.get(page + "&find=" + name.replace(" ", "+")), "add")
                .press(administrator);
    }

    private String filtered(String group) {
        return administrator.get("/admin/schools?q=&group=" + uid(group)).body();
    }

    private String title(String page) {
        return administrator.get(page).body().replaceFirst("(?s).*<h1>(.*?)</h1>.*", "$1");
    }

    private String create(String page, String name, String... fields) {
        FormOnPage form = FormOnPage.in(administrator.get(page), "edit").with("name", name);
        for (int i = 0; i < fields.length; i += 2) form.with(fields[i], fields[i + 1]);
        return Visitor.location(form.send(administrator, "save"));
    }

    private static String uid(String page) {
        return page.replaceFirst(".*uid=", "");
    }

    private static String unique(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8);
    }
}
