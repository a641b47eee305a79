package be.datacoach.accompaniment;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is held on somebody: read, taken along, put right, and erased without a trace. */
@Tag("persistence")
class OwnDataIT extends AroundThePath {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Zwaluwe Kwikstaert" + mark;
    private final String address = "kwikstaert." + mark + "@school.example";
    private final String words = "=Roerdomp" + mark;
    private String handedIn = "";
    private final Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);

    /** A coach who did something in every feature, with words, a name and an address that nobody else has. */
    private void plant() {
        String file = "naam;e-mail;gebruikersnaam\n%s;%s;%s\nIemand Anders;ander%s@x.example;ander-%s\n"
                .formatted(name, address, learner.account.username(), mark, mark);
        FormOnPage.in(administrator.get(bring(file)), "taking").send(administrator, "take");
        bring(file);
        Visitor somebody = new Visitor();
        FormOnPage.in(somebody.get("/forgotten"), "asking").with("who", address).send(somebody, "ask");
        learner.open();
        learner.answer("rolfiche");
        learner.write("rolfiche", words);
        handedIn = handedIn();
        FormOnPage.in(coach.get("/learner/counsellor"), "ask")
                .with("question", words)
                .send(coach, "send");
        FormOnPage.in(coach.get("/learner/sharing"), "sharing")
                .with("shared", "PROGRESS")
                .send(coach, "save");
        FormOnPage.in(coach.get("/own/correction"), "correction")
                .with("wish", words)
                .send(coach, "ask");
        plantWhatACounsellorWrites();
    }

    private void plantWhatACounsellorWrites() {
        String person = "/author/coach?coach=" + learner.account.uid();
        FormOnPage.in(counsellor.get(person), "notes")
                .with("note", words + " " + name)
                .send(counsellor, "write");
        FormOnPage.in(counsellor.get(person), "talk")
                .with("held", "2026-11-20")
                .with("remarks", words)
                .with("level.C1", "4")
                .send(counsellor, "satisfied");
    }

    private String bring(String csv) {
        var file = new Visitor.Upload("file", "mensen.csv", csv.getBytes(StandardCharsets.UTF_8));
        return Visitor.location(
                FormOnPage.in(administrator.get("/admin/import"), "bringing").send(administrator, "bring", file));
    }

    private List<String> needles() {
        return List.of(name, address, words.substring(1), learner.account.username());
    }

    @Test
    void showsEverythingToThePersonAlone() throws IOException {
        plant();
        String overview = coach.get("/own/data").body();
        assertThat(overview).contains("Je account", "Wat je schrijft", "Notities van je begeleider over jou");
        assertThat(coach.get("/own/data?part=account").body()).contains(name, address);
        assertThat(coach.get("/own/data?part=help_request").body()).contains(words.substring(1));
        assertThat(coach.get("/own/data?part=counsellor_note").body())
                .contains("Hilde Kring")
                .doesNotContain(words.substring(1));
        assertThat(coach.get("/own/data?part=no_such").statusCode()).isEqualTo(404);
        assertThat(counsellor.get("/own/data?part=account").body()).doesNotContain(address);
        assertThat(Visitor.location(new Visitor().get("/own/data.zip"))).startsWith("/login");

        Map<String, String> files = Traces.files(coach.download("/own/data.zip").body());
        assertThat(files.get("LEESMIJ.txt")).contains("help_request", "decision");
        assertThat(files.get("csv/help_request.csv")).contains("'=Roerdomp", "Vraag");
        assertThat(files.get("json/help_request.json")).contains("\"question\":\"=Roerdomp");
        assertThat(files.get("csv/decision.csv")).contains("Met welke feiten");
        assertThat(files.get("json/sheet.json")).contains("\"fields\":{");
        assertThat(files.values()).noneMatch(text -> text.contains("password_hash"));
        assertThat(coach.get("/own/consents").body()).contains("Je begeleider ziet waar je bent", "Ja");
    }

    @Test
    void leavesNoTraceOfWhoIsErased() throws IOException {
        plant();
        assertThat(Traces.places(needles()))
                .contains("account", "mail", "people_import", "event", "sheet", "counsellor_note");
        assertThat(Traces.places(List.of(learner.account.uid()))).contains("event", "audit_entry");

        askAndTakeBackAndAsk();
        assertThat(administrator.get("/admin/people").body()).contains("gewist worden");
        String page = Traces.last(
                administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+(?=\">" + name + ")");
        assertThat(coach.get(page).statusCode()).isEqualTo(404);
        FormOnPage writing = FormOnPage.in(counsellor.get(handedIn), "feedback").with("remark", "Half af");
        assertThat(administrator.get(page).body()).contains("Er loopt een pad");
        FormOnPage finish = FormOnPage.in(administrator.get(page), "erasure");
        finish.send(administrator, "finish");
        assertThat(administrator.get("/admin/rights").body()).contains("Gewist.");
        finish.send(administrator, "finish");
        assertThat(administrator.get("/admin/rights").body()).contains("Dit verzoek is er niet meer");

        assertNoTrace();
        writing.send(counsellor, "keep");
        assertThat(counsellor.get("/author/coaches").body())
                .contains("niet verstuurd")
                .doesNotContain("Half af", name);
    }

    private void assertNoTrace() throws IOException {
        assertThat(Traces.places(needles())).isEmpty();
        assertThat(Traces.places(List.of(learner.account.uid()))).containsOnly("audit_entry");
        assertThat(Traces.places(List.of("ander-" + mark)))
                .as("who was in the same file")
                .contains("people_import");
        assertThat(Traces.logs())
                .isNotEmpty()
                .noneMatch(line -> needles().stream().anyMatch(line::contains));
        assertThat(Visitor.location(coach.get("/own/data"))).startsWith("/login");
        assertThat(Newcomer.logIn(new Visitor(), learner.account.username(), PASSWORD)
                        .body())
                .contains("id=\"login\"");
    }

    private void askAndTakeBackAndAsk() {
        FormOnPage form = FormOnPage.in(coach.get("/own/erasure"), "erasure");
        assertThat(form.with("typed", "ja").send(coach, "ask").body()).contains("niet je gebruikersnaam");
        form.with("typed", learner.account.username()).send(coach, "ask");
        assertThat(coach.get("/own/erasure").body()).contains("Je vroeg dit op");
        FormOnPage.in(coach.get("/own/erasure"), "back").send(coach, "takeBack");
        assertThat(administrator.get("/admin/rights").body())
                .doesNotContainPattern("/admin/erasure\\?uid=[^\"]+\">" + name);
        FormOnPage.in(coach.get("/own/erasure"), "erasure")
                .with("typed", learner.account.username())
                .send(coach, "ask");
    }

    @Test
    void asksForCohortsToBeHandedOverFirst() {
        FormOnPage.in(counsellor.get("/own/erasure"), "erasure")
                .with("typed", hilde.username())
                .send(counsellor, "ask");
        String feedback = handIn();
        String page = Traces.last(administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+");
        assertThat(administrator.get(page).body())
                .contains("Hier hangen nog cohorten aan vast")
                .doesNotContain("id=\"finish\"");
        Newcomer next = Circle.counsellor("Wim Vervolg");
        FormOnPage.in(counsellor.get(feedback), "feedback")
                .with("remark", "Begonnen")
                .send(counsellor, "keep");
        circle.accompaniedBy(next);
        FormOnPage.in(administrator.get(page), "erasure").send(administrator, "finish");
        assertThat(Traces.places(List.of(hilde.uid()))).containsOnly("audit_entry");
        Visitor wim = next.settled();
        assertThat(wim.get(feedback).body()).contains("Begonnen").doesNotContain("Hilde Kring");
    }

    @Test
    void letsAnAccountGoAfterItsTermAndAWarning() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        String uid = learner.account.uid();
        FormOnPage.in(
                        administrator.get(bring("naam;e-mail;gebruikersnaam\n%s;%s;%s\n"
                                .formatted(name, address, learner.account.username()))),
                        "taking")
                .send(administrator, "take");
        LocalDateTime term = now.minusMonths(36);
        Traces.trial("seen", uid, term.plusDays(30).plusHours(2));
        Traces.trial("keep", "accounts", now);
        assertThat(mailsTo(address)).isZero();
        Traces.trial("seen", uid, term.plusDays(30).minusHours(2));
        Traces.trial("keep", "accounts", now);
        Traces.trial("keep", "accounts", now);
        assertThat(mailsTo(address)).as("warned once").isEqualTo(1);

        Traces.trial("seen", uid, term.minusHours(2));
        Traces.trial("warned", uid, now.minusDays(30).plusSeconds(1));
        Traces.trial("keep", "accounts", now);
        assertThat(Traces.places(List.of(learner.account.username()))).contains("account");
        Traces.trial("warned", uid, now.minusDays(30));
        Traces.trial("seen", uid, term.plusHours(2));
        Traces.trial("keep", "accounts", now);
        assertThat(Traces.places(List.of(learner.account.username()))).contains("account");
        Traces.trial("seen", uid, term.minusHours(2));
        assertThat(Traces.trial("keep", "accounts", now)).isEqualTo("1");
        assertThat(Traces.places(List.of(learner.account.username(), name, address)))
                .isEmpty();
    }

    @Test
    void tellsAdministratorsOfWhatIsLateWithoutAName() {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        FormOnPage.in(coach.get("/own/erasure"), "erasure")
                .with("typed", learner.account.username())
                .send(coach, "ask");
        Traces.trial("due", learner.account.uid(), now.plusSeconds(1));
        assertThat(Traces.trial("tell", "", now)).isEqualTo("0");
        Traces.trial("due", learner.account.uid(), now);
        assertThat(Traces.trial("tell", "", now)).isEqualTo("1");
        assertThat(Traces.trial("tell", "", now.plusDays(7).minusSeconds(1))).isEqualTo("0");
        assertThat(administrator.get("/admin/people").body()).contains("te laat");
        FormOnPage.in(coach.get("/own/erasure"), "back").send(coach, "takeBack");
    }

    private static long mailsTo(String address) {
        return new Visitor()
                .get("/trial/tables")
                .body()
                .lines()
                .filter(line -> line.startsWith("mail|") && line.contains(address))
                .count();
    }

    @Test
    void answersWhoWantsSomethingPutRight() {
        FormOnPage.in(coach.get("/own/correction"), "correction")
                .with("wish", "Mijn naam " + mark)
                .send(coach, "ask");
        String page = Traces.last(administrator.get("/admin/rights").body(), "/admin/correction\\?uid=[^\"]+");
        assertThat(counsellor.get(page).statusCode()).isEqualTo(404);
        assertThat(administrator.get(page).body()).contains("Mijn naam " + mark);
        FormOnPage answer = FormOnPage.in(administrator.get(page), "correction").with("answer", "Gedaan " + mark);
        answer.send(administrator, "send");
        answer.with("answer", "Anders gezegd").send(administrator, "send");
        assertThat(coach.get("/own/correction").body())
                .contains("Gedaan " + mark)
                .doesNotContain("Anders gezegd");
    }
}
