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
        String body = """
                {"key": "%s", "registration": "%s", "module": "any", "moduleVersion": "1", "block": "%s", "item": "%s",
                 "value": %s}""".formatted(key, owner, part, item, value);
        return coach.postJson("/api/intake/answers", body).statusCode();
    }
}
