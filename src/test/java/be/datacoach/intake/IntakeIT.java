package be.datacoach.intake;

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

/** Instruments over HTTP: what is kept, what is refused, and who sees what came of it. */
@Tag("persistence")
class IntakeIT extends RunningDatacoach {

    private final Newcomer account = Newcomer.with(Role.COACH);
    private final Visitor coach = account.settled();

    @Test
    void keepsAnAnswerOnceHoweverOftenItIsSent() {
        String key = UUID.randomUUID().toString();
        assertThat(send(key, account.uid(), "culture-short", "K01", "\"4\"")).isEqualTo(200);
        assertThat(send(key, account.uid(), "culture-short", "K01", "\"4\"")).isEqualTo(200);
        assertThat(send(account.uid(), "culture-short", "K01", "\"2\"")).isEqualTo(200);
        assertThat(coach.get("/learner/instrument?part=culture-short&page=1").body())
                .containsPattern("id=\"K01-value-2\"[^>]*checked")
                .doesNotContainPattern("id=\"K01-value-4\"[^>]*checked");
    }

    @Test
    void keepsNothingThatIsNoAnswer() {
        assertThat(send(account.uid(), "culture-short", "K01", "\"6\"")).isEqualTo(422);
        assertThat(send(account.uid(), "culture-short", "K01", "\"85.07.30-033.28\""))
                .isEqualTo(422);
        assertThat(send(account.uid(), "culture-short", "K99", "\"3\"")).isEqualTo(422);
        assertThat(send(account.uid(), "culture-short", "K02", "\"3\"")).isEqualTo(422);
        assertThat(send(account.uid(), "needs", "T01", "{\"importance\": \"9\"}"))
                .isEqualTo(422);
        assertThat(send(account.uid(), "team", "K01", "\"3\"")).isEqualTo(400);
        assertThat(send(account.uid(), "culture-short", "K01", "17")).isEqualTo(400);
        assertThat(send(account.uid(), "culture-short", "K01", "\"" + "x".repeat(300) + "\""))
                .isEqualTo(400);
        assertThat(coach.get("/learner/result?part=culture-short").body()).contains("Je beantwoordde 0 van 6 vragen.");
    }

    @Test
    void keepsNothingOnAPageOfSomebodyElse() {
        Newcomer other = Newcomer.with(Role.COACH);
        assertThat(send(other.uid(), "culture-short", "K01", "\"3\"")).isEqualTo(404);
        Visitor counsellor = loggedIn("begeleider", DEMO_PASSWORD);
        assertThat(counsellor.get("/learner/result?part=culture-short").statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsWhatAnswersChangeBeforeTheyCount() {
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        // Whoever says that showing results is not safe begins with culture and conversation.
        send(account.uid(), "culture-short", "K01", "\"1\"");
        String before = coach.get("/learner/path").body();
        HttpResponse<String> result = coach.get("/learner/result?part=culture-short");
        assertThat(result.body())
                .contains(
                        "Dit is een hulpmiddel om je pad te kiezen, geen beoordeling.",
                        "Kwetsbaar",
                        "Datacultuur in kaart")
                .doesNotContain("25%", "0%");
        assertThat(order(coach.get("/learner/path").body())).isEqualTo(order(before));

        FormOnPage.in(result, "count").send(coach, "apply");

        assertThat(order(coach.get("/learner/path").body())).isNotEqualTo(order(before));
        assertThat(coach.get("/learner/result?part=culture-short").body())
                .contains("Er verandert nu niets aan je stappen.");
    }

    @Test
    void tellsTheKeyOnlyWhenAnswersCanNoLongerBeChanged() {
        send(account.uid(), "entry", "C2-DL1", "\"a\"");
        HttpResponse<String> result = coach.get("/learner/result?part=entry");
        assertThat(result.body()).doesNotContain("Je antwoorden, met uitleg");
        FormOnPage.in(result, "count").send(coach, "apply");
        assertThat(coach.get("/learner/result?part=entry").body()).contains("Je antwoorden, met uitleg");
        assertThat(send(account.uid(), "entry", "C2-DL1", "\"b\"")).isEqualTo(422);
        assertThat(coach.get("/learner/instrument?part=entry").statusCode()).isEqualTo(302);
    }

    @Test
    void asksAboutTheStepBeforeItIsOpenedAndNeverInItsPlace() {
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        String home = coach.get("/learner/home").body();
        assertThat(home).contains("Eerst drie opgaven: ken je dit al?", ">Beginnen</a>");
        String part = firstQuestions(home);
        assertThat(coach.get("/learner/instrument?part=" + part).statusCode()).isEqualTo(200);
        FormOnPage.in(coach.get("/learner/result?part=" + part), "count").send(coach, "apply");
        assertThat(firstQuestions(coach.get("/learner/path").body())).isNotEqualTo(part);

        coach.get("/learner/module?module=M01");
        assertThat(coach.get("/learner/home").body()).doesNotContain("Eerst drie opgaven: ken je dit al?");
    }

    @Test
    void showsInThePathWhatTasksWithAModuleChanged() {
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        for (String item : new String[] {"C9-1", "C9-2", "C9-3"}) {
            assertThat(send(account.uid(), "entry-more-C9", item, "\"dont_know\""))
                    .isEqualTo(200);
        }
        HttpResponse<String> result = coach.get("/learner/result?part=entry-more-C9");
        assertThat(result.body()).contains("Langer");
        FormOnPage.in(result, "count").send(coach, "apply");
        assertThat(coach.get("/learner/path").body()).contains("Je pad is aangepast", "Met opstap");
    }

    @Test
    void showsGrowthInASecondFormWithHowSureThatIs() {
        for (int task = 1; task <= 8; task++) send(account.uid(), "entry", "C2-DL" + task, "\"dont_know\"");
        FormOnPage.in(coach.get("/learner/result?part=entry"), "count").send(coach, "apply");
        String first = coach.get("/learner/instrument?part=entry&page=1").body();
        HttpResponse<String> again = coach.get("/learner/instrument?part=entry-again&page=1");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isNotEqualTo(first).contains("Deel 1 van 4");
        for (int task = 1; task <= 8; task++) {
            assertThat(send(account.uid(), "entry-again", "C2-DL" + task, "\"dont_know\""))
                    .isEqualTo(200);
        }
        HttpResponse<String> result = coach.get("/learner/result?part=entry-again");
        assertThat(result.body())
                .contains("Je toont ongeveer hetzelfde als aan het begin.", "8 opgaven in andere situaties")
                .contains("De eerste keer: in verkenning.", "geen beoordeling")
                .doesNotContainPattern("\\d%");
        FormOnPage.in(result, "count").send(coach, "apply");
        assertThat(coach.get("/learner/result?part=entry-again").body()).contains("Je antwoorden, met uitleg");
        assertThat(send(account.uid(), "entry-again", "C2-DL1", "\"a\"")).isEqualTo(422);
    }

    @Test
    void doesWhatPreferencesSay() {
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        String uid = account.uid();
        assertThat(send(uid, "preferences", "wishes", "[\"LARGER\", \"TABLE\"]"))
                .isEqualTo(200);
        assertThat(send(uid, "preferences", "formats", "{\"EXERCISE\": \"1\"}")).isEqualTo(200);
        assertThat(send(uid, "preferences", "social", "\"DUO\"")).isEqualTo(200);
        assertThat(send(uid, "preferences", "ready-by", "\"2030-06-14\"")).isEqualTo(200);
        assertThat(send(uid, "preferences", "away-1", "{\"from\": \"2027-01-01\", \"to\": \"+999999999-12-31\"}"))
                .isEqualTo(422);
        HttpResponse<String> result = coach.get("/learner/result?part=preferences");
        assertThat(result.body()).contains("Je einddatum", "Je leert het liefst met één collega");
        FormOnPage.in(result, "count").send(coach, "apply");

        assertThat(coach.get("/learner/path").body())
                .contains("Je einddatum", "Je leert het liefst met één collega")
                .contains("wish-larger wish-table");
        HttpResponse<String> door = coach.get("/learner/module?module=M01");
        String block = door.headers().firstValue("Location").orElseThrow();
        assertThat(coach.get(block).body()).contains("Je begint liever met oefenen.");
    }

    private static String firstQuestions(String page) {
        Matcher link =
                Pattern.compile("part=(entry-more-C\\d)\">Eerst drie opgaven").matcher(page);
        if (!link.find()) throw new AssertionError("No first questions");
        return link.group(1);
    }

    @Test
    void letsACounsellorSeeWhatIsSharedAndNothingElse() {
        Visitor member = loggedIn("coach.bao", DEMO_PASSWORD);
        Visitor counsellor = loggedIn("begeleider", DEMO_PASSWORD);
        String body = member.get("/learner/instrument?part=needs").body();
        Matcher uid = Pattern.compile("data-registration=\"([^\"]+)\"").matcher(body);
        assertThat(uid.find()).isTrue();
        String shared = "/author/shared?part=needs&coach=" + uid.group(1);
        share(member, "");
        assertThat(counsellor.get(shared).statusCode()).isEqualTo(404);

        share(member, "NEEDS");
        assertThat(counsellor.get(shared).statusCode()).isEqualTo(200);
        assertThat(counsellor.get(shared.replace("needs", "culture")).statusCode())
                .isEqualTo(404);
        assertThat(counsellor
                        .get("/author/shared?part=needs&coach=" + account.uid())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Newcomer.with(Role.COUNSELLOR).settled().get(shared).statusCode())
                .isEqualTo(404);
        assertThat(loggedIn("beheerder", DEMO_PASSWORD).get(shared).statusCode())
                .isEqualTo(404);
        assertThat(coach.get(shared).statusCode()).isEqualTo(404);

        share(member, "");
        assertThat(counsellor.get(shared).statusCode()).isEqualTo(404);
    }

    @Test
    void letsACounsellorFindWhoSharesAndReadTheSchoolOfWhoDoes() {
        Visitor member = loggedIn("coach.so", DEMO_PASSWORD);
        Visitor counsellor = loggedIn("begeleider", DEMO_PASSWORD);
        share(member, "CONTEXT");
        Matcher school = Pattern.compile("href=\"(/author/school[?]coach=[^\"]+)\"")
                .matcher(counsellor.get("/author/coaches").body());
        assertThat(school.find()).isTrue();
        assertThat(counsellor.get(school.group(1)).body())
                .contains("Atheneum Ter Linden", "In het secundair onderwijs")
                .doesNotContain("Onze directie");
        assertThat(coach.get(school.group(1)).statusCode()).isEqualTo(404);
        assertThat(Newcomer.with(Role.COUNSELLOR).settled().get(school.group(1)).statusCode())
                .isEqualTo(404);

        share(member, "");
        assertThat(counsellor.get(school.group(1)).statusCode()).isEqualTo(404);
        assertThat(counsellor.get("/author/coaches").body()).doesNotContain(school.group(1));
    }

    private static void share(Visitor member, String subject) {
        FormOnPage form =
                FormOnPage.in(member.get("/learner/sharing"), "sharing").without("shared");
        HttpResponse<String> saved = (subject.isEmpty() ? form : form.with("shared", subject)).send(member, "save");
        assertThat(saved.statusCode()).isEqualTo(302);
    }

    private static String order(String path) {
        return Pattern.compile("<h[23][^>]*>([^<]+)</h[23]>")
                .matcher(path)
                .results()
                .map(match -> match.group(1))
                .toList()
                .toString();
    }

    private int send(String owner, String part, String item, String value) {
        return send(UUID.randomUUID().toString(), owner, part, item, value);
    }

    private int send(String key, String owner, String part, String item, String value) {
        String version = part.equals("preferences") ? "2" : "1";
        String body = """
                {"key": "%s", "registration": "%s", "module": "any", "moduleVersion": "%s", "block": "%s", "item": "%s",
                 "value": %s}""".formatted(key, owner, version, part, item, value);
        return coach.postJson("/api/intake/answers", body).statusCode();
    }
}
