package be.datacoach.walk;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A counsellor walks the path of counsellors, in the player of coaches; nobody else can. */
class TrainingIT extends RunningDatacoach {
    private static final ModuleId COHORT_PAGE = new ModuleId("B02");
    private static final ModuleId FEEDBACK = new ModuleId("B03");
    /** The page about the decision that puts B03 first. */
    private static final Pattern WHY = Pattern.compile("href=\"[^\"]*/author/(why\\?decision=[^\"]*RB6[^\"]*)\"");

    private static final Pattern BACK = Pattern.compile("href=\"[^\"]*/author/(why\\?rule=[^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("href=\"[^\"]*/learner/module\\?module=(B\\d+)\">[^<]");

    @Test
    void walksWhatTheAnswersPutFirstAndIsToldWhy() {
        Visitor counsellor = Newcomer.named("Griet Begeleidt", Role.COUNSELLOR).settled();
        assertThat(counsellor.get("/author/training").body())
                .contains("Drie vragen")
                .doesNotContain("module=B01");

        begin(counsellor, "FEEDBACK");

        HttpResponse<String> path = counsellor.get("/author/training");
        assertThat(steps(path)).startsWith("B03").contains("B01", "B02", "B04");
        assertThat(path.body()).contains("Er wacht een werkstuk op jou", "Je begeleidt basisscholen");
        Walker walker = new Walker(counsellor);
        assertThat(walker.walk(FEEDBACK)).isEqualTo(minutes(FEEDBACK));
        assertThat(walker.walk(COHORT_PAGE)).isEqualTo(minutes(COHORT_PAGE));
        assertThat(counsellor.get("/author/training").body())
                .containsPattern("(?s)data-state=\"finished\".*data-state=\"finished\"")
                .doesNotContain("Je hebt alles gedaan");
    }

    /** As the curriculum has it: who answers nothing on experience takes it in the standard band. */
    private static int minutes(ModuleId module) {
        return Shipped.LIBRARY.curriculumOf(module).module(module).minutes().standard();
    }

    private static void begin(Visitor counsellor, String first) {
        FormOnPage.in(counsellor.get("/author/begin"), "first")
                .with("answer-counsellor-level", "BAO")
                .with("answer-counsellor-first", first)
                .send(counsellor, "send");
    }

    private static List<String> steps(HttpResponse<String> path) {
        return Walker.all(STEP, path.body()).stream().distinct().toList();
    }

    @Test
    void whatACounsellorMakesStaysTheirs() {
        Visitor counsellor = Newcomer.named("Wim Begeleidt", Role.COUNSELLOR).settled();
        begin(counsellor, "GROUP");
        counsellor.get("/learner/module?module=B01");

        HttpResponse<String> sheet = counsellor.get("/learner/artefact?module=B01&block=draaiboek");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.body()).doesNotContain("handInForm").contains("Mijn opleiding", "artefact.pdf");
        String paper = "/learner/artefact.pdf?module=B01&block=draaiboek";
        assertThat(counsellor.get(paper).headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/pdf");
        assertThat(loggedIn("begeleider", DEMO_PASSWORD).get(paper).statusCode())
                .isEqualTo(404);
        assertThat(loggedIn("begeleider", DEMO_PASSWORD)
                        .get("/learner/artefact?module=B01&block=draaiboek")
                        .statusCode())
                .as("another counsellor did not open it")
                .isEqualTo(404);
    }

    @Test
    void isOfferedByAnAdministratorWhoSeesNothingOfIt() {
        Newcomer els = Newcomer.named("Els Aanbod " + UUID.randomUUID(), Role.COUNSELLOR);
        Visitor counsellor = els.settled();
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        assertThat(counsellor.get("/author/modules").body()).doesNotContain("biedt je een opleiding aan");
        offerTo(administrator, els);
        assertThat(counsellor.get("/author/modules").body()).contains("biedt je een opleiding aan");
        String offered = rowOf(els, administrator);

        FormOnPage.in(counsellor.get("/author/training"), "offer").send(counsellor, "decline");
        assertThat(counsellor.get("/author/training").body()).doesNotContain("biedt je deze opleiding aan");
        assertThat(rowOf(els, administrator)).isEqualTo(offered);
        offerTo(administrator, els);
        assertThat(counsellor.get("/author/training").body()).contains("biedt je deze opleiding aan");
        begin(counsellor, "GROUP");
        assertThat(counsellor.get("/author/training").body()).doesNotContain("biedt je deze opleiding aan");
        assertThat(rowOf(els, administrator)).isEqualTo(offered);
        assertThat(counsellor.get("/admin/training").statusCode()).isEqualTo(404);
    }

    private static void offerTo(Visitor administrator, Newcomer whom) {
        FormOnPage.in(administrator.get("/admin/training"), "offering")
                .with("chosen", whom.uid())
                .send(administrator, "offer");
    }

    /** What an administrator reads of one counsellor. */
    private static String rowOf(Newcomer whom, Visitor administrator) {
        return administrator
                .get("/admin/training")
                .body()
                .lines()
                .filter(line -> line.contains("Els Aanbod"))
                .map(line -> line.replaceAll(" checked(=\"checked\")?", ""))
                .toList()
                .toString();
    }

    @Test
    void setsAChoiceAsideAndLetsItCountAgain() {
        Visitor counsellor = Newcomer.named("An Opzij", Role.COUNSELLOR).settled();
        begin(counsellor, "FEEDBACK");
        String why = Walker.all(WHY, counsellor.get("/author/training").body()).get(0);
        HttpResponse<String> page = counsellor.get("/author/" + why.replace("&amp;", "&"));
        assertThat(page.body()).contains("Er wacht een werkstuk op jou", "Klopt dit niet?", "id=\"undo\"");
        FormOnPage.in(page, "aside").send(counsellor, "setAside");

        HttpResponse<String> without = counsellor.get("/author/training");
        assertThat(steps(without)).startsWith("B01");
        assertThat(without.body()).contains("Wat je opzijzette", "Er wacht een werkstuk op jou");
        String back = Walker.all(BACK, without.body()).get(0);
        FormOnPage.in(counsellor.get("/author/" + back.replace("&amp;", "&")), "restoring")
                .send(counsellor, "restore");
        assertThat(steps(counsellor.get("/author/training"))).startsWith("B03");
        assertThat(loggedIn("coach.bao", DEMO_PASSWORD).get("/author/" + why).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseComesThere() {
        for (String who : List.of("coach.bao", "beheerder")) {
            Visitor other = loggedIn(who, DEMO_PASSWORD);
            for (String page : List.of("/author/training", "/author/begin", "/learner/module?module=B01")) {
                assertThat(other.get(page).statusCode()).as(who + " at " + page).isEqualTo(404);
            }
        }
        Visitor counsellor = loggedIn("begeleider", DEMO_PASSWORD);
        for (String page : List.of("/learner/home", "/learner/path", "/learner/start", "/learner/module?module=M01")) {
            assertThat(counsellor.get(page).statusCode())
                    .as("counsellor at " + page)
                    .isEqualTo(404);
        }
        assertThat(counsellor.get("/learner/block?module=B01&block=nagaan").statusCode())
                .as("not opened")
                .isEqualTo(404);
    }

    @Test
    void whoIsBothHasTwoPathsApart() {
        Visitor both =
                Newcomer.named("Sam Allebei", Role.COUNSELLOR, Role.COACH).settled();
        begin(both, "COHORT");
        assertThat(both.get("/learner/path").headers().firstValue("Location").orElse(""))
                .as("nothing was told as a coach")
                .contains("/learner/start");
        FormOnPage.in(both.get("/learner/start"), "first")
                .with("answer-school-level", "SO")
                .send(both, "send");
        both.get("/learner/module?module=B02");

        assertThat(both.get("/learner/path").body())
                .contains("module=M01")
                .doesNotContain("module=B0", "Wat je ziet, en wat niet");
        assertThat(both.get("/learner/progress").body()).doesNotContain("Wat je ziet, en wat niet");
        assertThat(both.get("/learner/portfolio").body()).doesNotContain("Wat ik van jullie zie");
        assertThat(steps(both.get("/author/training"))).startsWith("B02").noneMatch(step -> step.startsWith("M"));
        assertThat(both.get("/author/training").body())
                .contains("Je begeleidt basisscholen")
                .doesNotContain("secundair");
    }
}
