package be.datacoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team answers over a link: what comes of it, and that nobody can find out who answered what. */
@Tag("persistence")
class TeamScanIT extends RunningDatacoach {
    private static final String SCAN = "/learner/scan";

    /** Five people who see the first factor alike or apart, each a digit an item of it. */
    private static final List<String> PEOPLE = List.of("1112", "5551", "3333", "2214", "4452");

    private final SchoolTeam team = SchoolTeam.with(1);

    @Test
    void agreementsComeFirst() {
        assertThat(team.coach().get(SCAN).body()).contains("Eerst de afspraken").doesNotContain("id=\"new-scan\"");
    }

    @Test
    void fiveColleaguesMakeAPictureThatTheCoachMayShow() {
        String link = open(8);
        PEOPLE.forEach(answers -> answer(new Visitor(), link, answers));
        assertThat(team.coach().get(SCAN).body()).contains("5 van de 8 collega’s antwoordden.");
        close();
        assertThat(team.coach().get(SCAN).body())
                .contains("Vertrouwen en samenwerking", "Jullie kijken hier verschillend naar.");
        assertThat(new Visitor().get(link).body()).contains("Deze bevraging is gesloten");
        press("showForm", "show");
        assertThat(new Visitor().get(link).body()).contains("Wat het team samen zegt", "Vertrouwen en samenwerking");
        assertThat(team.coach().get("/learner/path").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsAboutTheDirectorShowsOnlyWhereTheDirectorAgreedBefore() {
        Visitor director = new Visitor();
        String door = SchoolTeam.linkOn(FormOnPage.in(team.coach().get("/learner/school"), "director-link")
                .send(team.coach(), "invite"));
        String without = open(5);
        PEOPLE.forEach(answers -> answerAboutLeaders(without, answers));
        close();
        assertThat(team.coach().get(SCAN).body()).contains("staat hier niet").doesNotContain("Competentie van leiders");
        String id = scanId(without);
        assertThat(rows("team_scan_result")).noneMatch(row -> row.contains("scan_id=" + id + "|item=F5"));

        FormOnPage.in(director.get(door), "confirm")
                .with("leader-factor", "yes")
                .send(director, "send");
        assertThat(director.get(door).body()).doesNotContain("Competentie van leiders");
        String with = open(5);
        PEOPLE.forEach(answers -> answerAboutLeaders(with, answers));
        close();
        assertThat(team.coach().get(SCAN).body()).contains("Competentie van leiders");
        assertThat(director.get(door).body())
                .contains("Competentie van leiders")
                .doesNotContain("Vertrouwen en samenwerking");
        press("showForm", "show");
        assertThat(new Visitor().get(with).body())
                .contains("Wat het team samen zegt")
                .doesNotContain("Competentie van leiders");
    }

    private static void answerAboutLeaders(String link, String digits) {
        Visitor colleague = new Visitor();
        FormOnPage form = filled(colleague.get(link), digits);
        for (int i = 0; i < digits.length(); i++) form.with("item-K" + (17 + i), digits.substring(i, i + 1));
        assertThat(form.send(colleague, "send").statusCode()).isEqualTo(302);
    }

    @Test
    void fourShowNothing() {
        String link = open(6);
        PEOPLE.subList(0, 4).forEach(answers -> answer(new Visitor(), link, answers));
        close();
        assertThat(team.coach().get(SCAN).body())
                .contains("Te weinig antwoorden")
                .doesNotContain("class=\"picture\"");
        String id = scanId(link);
        assertThat(rows("team_scan_result")).noneMatch(row -> row.contains("scan_id=" + id + "|"));
    }

    @Test
    void aFormThatIsSentTwiceCountsOnceAndAFullTeamIsToldKindly() {
        String link = open(5);
        Visitor colleague = new Visitor();
        FormOnPage form = filled(colleague.get(link), "1234");
        form.send(colleague, "send");
        form.send(colleague, "send");
        assertThat(team.coach().get(SCAN).body()).contains("1 van de 5");
        PEOPLE.subList(0, 4).forEach(answers -> answer(new Visitor(), link, answers));
        Visitor late = new Visitor();
        HttpResponse<String> refused = filled(late.get(link), "2222").send(late, "send");
        assertThat(refused.body()).contains("evenveel mensen", "value=\"2\" checked");
        assertThat(colleague.get(link).body()).contains("Je antwoord telt mee.");
    }

    @Test
    void answersOutOfScaleAndLinksThatWereGuessedLeadNowhere() {
        String link = open(5);
        new Visitor().get(link);
        Visitor hand = new Visitor();
        assertThat(filled(hand.get(link), "9999").send(hand, "send").body()).contains("Er is niets bewaard.");
        assertThat(hand.get("/scan/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").body()).contains("Deze bevraging is gesloten");
        assertThat(hand.get("/scan/..%2f..%2fadmin").statusCode()).isIn(200, 400, 404);
        assertThat(team.coach().get(SCAN).body()).contains("0 van de 5");
    }

    @Test
    void anotherSchoolsScanDoesNotExist() {
        open(5);
        SchoolTeam others = SchoolTeam.with(1);
        HttpResponse<String> page = team.coach().get(SCAN);
        String uid = page.body().replaceFirst("(?s).*name=\"scan\" value=\"([^\"]+)\".*", "$1");
        others.coach().get("/trial/team");
        HttpResponse<String> own = others.coach().get(SCAN);
        HttpResponse<String> forged = FormOnPage.in(own, "new-scan")
                .with("school", team.uid)
                .with("instrument", "CULTURE")
                .with("people", "6")
                .send(others.coach(), "open-scan");
        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(uid).hasSize(36);
    }

    @Test
    void whoReadsTheWholeDatabaseAndTheLogsFindsNobody() throws IOException {
        String link = open(5);
        var tickets = new ArrayList<String>();
        for (String answers : PEOPLE) {
            Visitor colleague = new Visitor();
            HttpResponse<String> page = colleague.get(link);
            assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session"));
            tickets.add(page.body().replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1"));
            filled(page, answers).send(colleague, "send");
        }
        String id = scanId(link);
        assertThat(rows("team_scan_ticket"))
                .filteredOn(row -> row.contains("scan_id=" + id + "|"))
                .hasSize(5)
                .allMatch(row -> row.matches("team_scan_ticket\\|scan_id=\\d+\\|digest=[0-9a-f]{64}"));
        List<String> counted = ofScan("team_scan_count", id);
        close();
        String everything = tables();
        assertThat(everything).doesNotContain(tickets).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        assertThat(ofScan("team_scan_count", id)).isEmpty();
        assertThat(ofScan("team_scan_ticket", id)).isEmpty();
        assertThat(logs()).noneMatch(line -> line.contains(link.substring(6)));
        assertThat(counted).isEqualTo(countedInAnotherOrder());
    }

    /** The same people in another order, who swap their answers item by item, leave the same rows: nothing else is kept. */
    private static List<String> countedInAnotherOrder() {
        SchoolTeam others = SchoolTeam.with(1);
        String link = open(others, 5);
        var reversed = new ArrayList<>(PEOPLE);
        Collections.reverse(reversed);
        reversed.forEach(answers -> answer(new Visitor(), link, answers));
        return ofScan("team_scan_count", scanId(link));
    }

    private String open(int people) {
        return open(team, people);
    }

    private static String open(SchoolTeam team, int people) {
        team.coach().get("/trial/team");
        return SchoolTeam.linkOn(FormOnPage.in(team.coach().get(SCAN), "new-scan")
                .with("instrument", "CULTURE")
                .with("people", Integer.toString(people))
                .send(team.coach(), "open-scan"));
    }

    private void close() {
        press("openForm", "close");
    }

    private void press(String form, String button) {
        HttpResponse<String> page = team.coach().get(SCAN);
        String name = SchoolTeam.button(page, button);
        String id = name.substring(0, name.lastIndexOf(':')) + ":" + form;
        String known = page.body().contains("<form id=\"" + id + "\"") ? id : form;
        FormOnPage.in(page, known).send(team.coach(), name);
    }

    private static void answer(Visitor colleague, String link, String digits) {
        HttpResponse<String> sent = filled(colleague.get(link), digits).send(colleague, "send");
        assertThat(sent.statusCode()).as(digits).isEqualTo(302);
    }

    /** The four items of the first factor. */
    private static FormOnPage filled(HttpResponse<String> page, String digits) {
        FormOnPage form = FormOnPage.in(page, "scan");
        for (int i = 0; i < digits.length(); i++) {
            form.with("item-K0" + (i + 1), digits.substring(i, i + 1));
        }
        return form;
    }

    private static String scanId(String link) {
        String digest = new be.datacoach.platform.LinkToken(link.substring(link.lastIndexOf('/') + 1)).digest();
        return rows("team_scan").stream()
                .filter(row -> row.contains(digest))
                .map(row -> row.replaceFirst(".*\\|id=(\\d+).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ofScan(String table, String id) {
        return rows(table).stream()
                .filter(row -> row.contains("scan_id=" + id + "|"))
                .map(row -> row.replace("scan_id=" + id, ""))
                .sorted()
                .toList();
    }

    private static List<String> rows(String table) {
        return tables().lines().filter(row -> row.startsWith(table + "|")).toList();
    }

    private static String tables() {
        String page = new Visitor().get("/trial/tables").body();
        return page.substring(page.indexOf("<pre>") + 5, page.indexOf("</pre>"));
    }

    private static List<String> logs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/failsafe-reports"))) {
            var lines = new ArrayList<String>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith("-output.txt")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }
}
