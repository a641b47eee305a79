package be.datacoach.administration.assigning;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("persistence")
class AssignIT extends RunningDatacoach {
    private static final String M13 = "&mandatory=M13";
    private static final int MANY = 260;
    private static final String BINDING = "Je beheerder heeft ze verplicht gemaakt.";

    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
    private final TrialCohort cohort = TrialCohort.madeBy(administrator);

    @Test
    void givesAMandatoryModuleThatTheCoachCannotSetAside() {
        Visitor coach = withAPath(cohort.joinedBy("Noor"));
        assertThat(coach.get("/learner/path").body()).doesNotContain("M13", BINDING);
        assertThat(cohort.assign(M13)).contains("Toegewezen: 1 nieuw, 0 gewijzigd, 0 hadden het al.");
        String path = coach.get("/learner/path").body();
        assertThat(path).contains(BINDING, "Ligt vast");
        assertThat(reasonsOf(path, BINDING)).noneMatch(reason -> reason.contains("/learner/why"));
        assertThat(coach.get("/learner/changes").body()).contains("Je beheerder gaf je cohort");
    }

    @Test
    void waitsForTheFirstScreenOfWhoDidNotAnswerYet() {
        Visitor coach = cohort.joinedBy("Emma").settled();
        cohort.assign(M13);
        assertThat(cohort.progress()).contains("Toegewezen");
        assertThat(answered(coach).get("/learner/path").body()).contains(BINDING);
    }

    @Test
    void changesNothingTheSecondTime() {
        Visitor coach = withAPath(cohort.joinedBy("Ilse"));
        cohort.assign(M13 + "&deadline=2099-03-19");
        coach.get("/learner/changes");
        String changes = textOf(coach.get("/learner/changes"));
        assertThat(cohort.assign(M13 + "&deadline=2099-03-19")).contains("0 nieuw, 0 gewijzigd, 1 hadden het al");
        assertThat(textOf(coach.get("/learner/changes"))).isEqualTo(changes);
        assertThat(cohort.assign(M13 + "&deadline=2099-04-23")).contains("0 nieuw, 1 gewijzigd");
    }

    @Test
    void makesOneAssignmentOfImpatientClicks() {
        cohort.joinedBy("Jan");
        FormOnPage form = FormOnPage.in(cohort.tryOut(M13), "assigning");
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(click -> form.send(administrator, "assign").statusCode())
                .toList();
        assertThat(answers).containsOnly(302);
        assertThat(cohort.tryOut(M13).body())
                .contains("Hebben het al")
                .contains("<td data-label=\"Wat er verandert\">Niets");
    }

    @Test
    void refusesADayThatIsOver() {
        cohort.joinedBy("Sam");
        assertThat(cohort.tryOut("&deadline=2020-03-19").body())
                .contains("Deze dag is voorbij. Kies een dag die nog komt.", "Neem ")
                .doesNotContain("id=\"assigning\"");
    }

    @Test
    void namesTheNextWorkingDayWhenTheDeadlineIsAHoliday() {
        cohort.joinedBy("Karim");
        LocalDate july = LocalDate.now().withMonth(7).withDayOfMonth(15);
        LocalDate holiday = july.isAfter(LocalDate.now()) ? july : july.plusYears(1);
        assertThat(cohort.tryOut("&hours=8.0&deadline=" + holiday).body())
                .contains("Zomervakantie", "De eerstvolgende werkdag is 15 september");
    }

    @Test
    void saysWhichDayWouldDo() {
        cohort.joinedBy("Lotte");
        assertThat(cohort.tryOut("&hours=0.5&deadline=" + LocalDate.now().plusWeeks(2))
                        .body())
                .contains("Eén deelnemer haalt de datum niet", "Te laat");
    }

    @Test
    void givesTheSameToWhoJoinsLater() {
        cohort.assign(M13);
        Visitor coach = answered(cohort.joinedBy("Mo").settled());
        assertThat(coach.get("/learner/path").body()).contains(BINDING);
    }

    @Test
    void leavesNobodyOutInSilence() {
        Newcomer gone = cohort.joinedBy("Piet");
        cohort.joinedBy("Rania");
        HttpResponse<String> person = administrator.get("/admin/person?uid=" + gone.uid());
        FormOnPage.in(person, "access").send(administrator, "deactivate");
        assertThat(cohort.tryOut(M13).body()).contains("het account is afgesloten");
        assertThat(cohort.assign(M13)).contains("1 nieuw", "1 konden het niet krijgen", "het account is afgesloten");
    }

    @Test
    void leavesOutWhatIsHostileInAnAddress() {
        String hostile = "%3Cscript%3Ealert(1)%3C/script%3E&mandatory=%27%20or%201=1&deadline=%3Cb%3E&hours=NaN";
        HttpResponse<String> page = cohort.tryOut(hostile);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert(1)");
    }

    @Test
    void refusesModulesAndLevelsThatAreNot() {
        assertThat(cohort.tryOut("&mandatory=M99").body()).doesNotContain("M99");
        assertThat(cohort.tryOut("C1:9").body()).contains("Kies een lager niveau.");
        assertThat(cohort.tryOut("&hours=9.9").body()).contains("kunnen we niet rekenen");
    }

    /** More than are given a path at once: in the background, stopped between two pieces, and taken up again. */
    @Test
    void givesEachOnceWhatBrokeOffHalfWay() throws InterruptedException {
        administrator.get("/trial/assigning?act=crowd&people=" + MANY + "&uid=" + cohort.uid());
        FormOnPage form = FormOnPage.in(cohort.tryOut(M13), "assigning");
        String allotment = Visitor.location(form.send(administrator, "assign"));
        press("stop");
        String standing = administrator.get(allotment).body();
        for (int i = 0; i < 300 && standing.contains("Je kan deze pagina verlaten"); i++) {
            press("again");
            Thread.sleep(100);
            standing = administrator.get(allotment).body();
        }
        assertThat(standing).contains("Toegewezen: " + MANY + " nieuw, 0 gewijzigd, 0 hadden het al.");
    }

    /** The button of the newest job, if it has it now. */
    private void press(String button) {
        HttpResponse<String> work = administrator.get("/admin/work");
        Matcher name = Pattern.compile("name=\"([^\"]*:0:" + button + ")\"").matcher(work.body());
        if (name.find()) {
            FormOnPage.in(work, "[^\"]*:0:job").send(administrator, name.group(1));
        }
    }

    /** Asked for their average, three people get a sentence, on the page and in every file. */
    @Test
    void countsNobodyAmongThreePeopleAndFortyTogether() {
        String three = insight(3);
        assertThat(administrator.get("/admin/insight" + three).body())
                .contains("dit zijn 3 mensen", "cijfers vanaf vijf mensen")
                .doesNotContain("<polyline", "Toon per week");
        assertThat(administrator
                        .get("/admin/insight.csv" + three + "&table=time")
                        .body())
                .contains("dit zijn 3 mensen");
        assertThat(administrator.get("/admin/progress" + three).body()).contains("tellen we niet op");

        String forty = insight(40);
        assertThat(administrator.get("/admin/insight" + forty).body())
                .containsSubsequence("<dt>Mensen</dt><dd>40</dd>", "<dt>Nog geen pad</dt><dd>40</dd>");
        assertThat(administrator.get("/admin/insight" + forty + "&kind=school").statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/admin/insight.xlsx" + forty).statusCode())
                .isEqualTo(200);
        assertThat(administrator.get("/admin/audit?act=insight.taken").body())
                .contains("nam cijfers mee in een bestand", forty.replace("?uid=", ""));
    }

    private String insight(int people) {
        String uid = TrialCohort.madeBy(administrator).uid();
        administrator.get("/trial/assigning?act=crowd&people=" + people + "&uid=" + uid);
        return "?uid=" + uid;
    }

    @Test
    void countsWhoWasGivenAPathFromTheDayThatTheyWere() {
        administrator.get("/trial/assigning?act=crowd&people=40&uid=" + cohort.uid());
        cohort.assign(M13);
        String page = administrator
                .get("/admin/insight?unit=week&uid=" + cohort.uid())
                .body();
        assertThat(page).containsSubsequence("<dt>Toegewezen</dt>", "Kregen een pad", "<polyline", "week van");
        assertThat(page).contains("role=\"img\" aria-label=\"Kregen een pad: van ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/assign", "/admin/progress", "/admin/insight", "/admin/insight.csv", "/admin/insight.xlsx"
            })
    void isHiddenFromWhoMayNot(String path) {
        String mine = path + "?uid=" + cohort.uid();
        assertThat(administrator.get(mine).statusCode()).isEqualTo(200);
        assertThat(loggedIn("coach.bao", DEMO_PASSWORD).get(mine).statusCode()).isEqualTo(404);
        assertThat(loggedIn("begeleider", DEMO_PASSWORD).get(mine).statusCode()).isEqualTo(404);
        assertThat(administrator.get(path + "?uid=" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assign", "try", "follow"})
    void isRefusedToOthersByTheUseCaseItself(String act) {
        String page = "/trial/assigning?act=" + act + "&uid=" + cohort.uid();
        assertThat(administrator.get(page).statusCode()).isEqualTo(200);
        assertThat(loggedIn("coach.bao", DEMO_PASSWORD).get(page).statusCode()).isEqualTo(404);
        assertThat(loggedIn("begeleider", DEMO_PASSWORD).get(page).statusCode()).isEqualTo(404);
    }

    private static Visitor withAPath(Newcomer coach) {
        return answered(coach.settled());
    }

    private static Visitor answered(Visitor coach) {
        FormOnPage.in(coach.get("/learner/start"), "first")
                .with("answer-school-level", "BAO")
                .send(coach, "send");
        return coach;
    }

    /** What a page says, without what differs from request to request. */
    private static String textOf(HttpResponse<String> page) {
        return page.body()
                .replaceFirst("(?s).*<main", "")
                .replaceFirst("(?s)</main>.*", "")
                .replaceAll("<[^>]*>", "");
    }

    /** The pieces of a page that explain a step with this sentence. */
    private static List<String> reasonsOf(String page, String sentence) {
        return List.of(page.split("<div class=\"reason\">")).stream()
                .skip(1)
                .filter(piece -> piece.contains(sentence))
                .map(piece -> piece.replaceFirst("(?s)</details>.*", ""))
                .toList();
    }
}
