package be.datacoach.intake;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of a school: by its coaches, by its director over a link, and by nobody else. */
@Tag("persistence")
class SchoolContextIT extends RunningDatacoach {
    private static final String SCHOOL = "/learner/school";

    private final SchoolTeam team = SchoolTeam.with(2);
    private final Visitor an = team.coaches.get(0);
    private final Visitor bo = team.coaches.get(1);

    @Test
    void twoCoachesWhoWriteAtOnceKeepTheirOwnAnswers() {
        FormOnPage ofAn = FormOnPage.in(an.get(SCHOOL), "facts").with("answer-school-okiBand", "LOW");
        FormOnPage ofBo = FormOnPage.in(bo.get(SCHOOL), "facts").with("answer-school-okiBand", "HIGH");
        HttpResponse<String> lookedByAn = ofAn.send(an, "send");
        HttpResponse<String> lookedByBo = ofBo.send(bo, "send");
        assertThat(FormOnPage.in(lookedByAn, "facts").send(an, "send").statusCode())
                .isEqualTo(302);
        assertThat(FormOnPage.in(lookedByBo, "facts").send(bo, "send").statusCode())
                .isEqualTo(302);
        assertThat(an.get(SCHOOL).body())
                .contains("id=\"answer-school-okiBand-LOW\" name=\"answer-school-okiBand\" value=\"LOW\" checked")
                .contains("Een andere datacoach", "Hoger dan 1,6", "Jullie zeggen hier iets anders.");
    }

    @Test
    void theDirectorConfirmsAndSeesNothingOfAnybody() {
        tell(an, "answer-school-campuses", "SEVERAL");
        Visitor director = new Visitor();
        String link =
                SchoolTeam.linkOn(FormOnPage.in(an.get(SCHOOL), "director-link").send(an, "invite"));
        HttpResponse<String> page = director.get(link);
        assertThat(page.body()).doesNotContain("Coach-").contains("Klopt dit over je school?");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session"));
        FormOnPage.in(page, "confirm").with("answer-school-campuses", "ONE").send(director, "send");
        assertThat(an.get(SCHOOL).body()).contains("Je directie bevestigde op", "Nee, op één plaats");
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        String first =
                SchoolTeam.linkOn(FormOnPage.in(an.get(SCHOOL), "director-link").send(an, "invite"));
        Visitor director = new Visitor();
        FormOnPage open = FormOnPage.in(director.get(first), "confirm").with("answer-school-campuses", "ONE");
        FormOnPage.in(an.get(SCHOOL), "director-link").send(an, "invite");
        assertThat(director.get(first).body()).contains("Deze link werkt niet meer");
        open.send(director, "send");
        assertThat(an.get(SCHOOL).body()).doesNotContain("Je directie bevestigde");
    }

    @Test
    void whatIsNoAnswerIsRefusedAndNothingChanges() {
        tell(an, "answer-school-size", "MEDIUM");
        HttpResponse<String> refused = tell(an, "answer-school-size", "<script>alert(1)</script>");
        assertThat(refused.body())
                .contains("Eén van die antwoorden bestaat niet.")
                .doesNotContain("<script>alert");
        assertThat(an.get(SCHOOL).body())
                .contains("id=\"answer-school-size-MEDIUM\" name=\"answer-school-size\" value=\"MEDIUM\" checked");
    }

    @Test
    void anotherSchoolDoesNotExist() {
        SchoolTeam others = SchoolTeam.with(1);
        assertThat(an.get(SCHOOL + "?school=" + others.uid).statusCode()).isEqualTo(404);
        HttpResponse<String> forged = FormOnPage.in(an.get(SCHOOL), "facts")
                .with("school", others.uid)
                .with("answer-school-size", "LARGE")
                .send(an, "send");
        assertThat(forged.statusCode()).isEqualTo(404);
    }

    @Test
    void theOwnPositionIsForNobodyElse() {
        HttpResponse<String> looked = FormOnPage.in(an.get("/learner/position"), "position")
                .with("statement-context-leadership-why", "1")
                .with("statement-context-leadership-supports", "2")
                .with("statement-context-leadership-room", "1")
                .with("answer-coach-mandate", "NO")
                .send(an, "send");
        FormOnPage.in(looked, "position").send(an, "send");
        assertThat(an.get("/learner/position").body()).contains("value=\"NO\" checked");
        assertThat(bo.get("/learner/position").body()).doesNotContain("value=\"NO\" checked");
        assertThat(an.get("/learner/path").body()).contains("gesprek over je mandaat");
    }

    @Test
    void tasksFollowTheLevelOfTheSchoolAndNoneIsLostWhenItChanges() {
        String tasks = "/learner/instrument?part=entry-more-C1";
        assertThat(an.get(tasks).body()).contains("id=\"item-C1-1-BAO\"");
        String uid = an.get(tasks).body().replaceFirst("(?s).*data-registration=\"([^\"]+)\".*", "$1");
        an.postJson("/api/intake/answers", """
                {"key": "%s", "registration": "%s", "module": "entry", "moduleVersion": "1", "block": "entry-more-C1",
                 "item": "C1-1-BAO", "value": "a"}""".formatted(UUID.randomUUID(), uid));
        String link =
                SchoolTeam.linkOn(FormOnPage.in(an.get(SCHOOL), "director-link").send(an, "invite"));
        Visitor director = new Visitor();
        FormOnPage.in(director.get(link), "confirm")
                .with("answer-school-level", "SO")
                .send(director, "send");
        assertThat(bo.get(tasks).body()).contains("id=\"item-C1-1-SO\"");
        assertThat(an.get(tasks + "&page=1").body()).contains("id=\"item-C1-1-BAO\"", "checked");
    }

    /** A page that is left sends once more what is still under way. */
    @Test
    void anAnswerThatComesSeveralTimesAtOnceIsKeptOnce() {
        String body = """
                {"key": "%s", "registration": "%s", "module": "any", "moduleVersion": "1", "block": "needs", "item": "T08",
                 "value": {"importance": "5", "coverage": "1"}}""".formatted(UUID.randomUUID(), team.people.get(0).uid());
        List<CompletableFuture<Integer>> sent = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> an.postJson("/api/intake/answers", body).statusCode()))
                .limit(6)
                .toList();
        assertThat(sent).allSatisfy(one -> assertThat(one.join()).isEqualTo(200));
    }

    @Test
    void whatAnswersChangeIsShownBeforeTheyCount() {
        FormOnPage.in(an.get("/learner/start"), "first").send(an, "send");
        HttpResponse<String> looked = FormOnPage.in(an.get("/learner/position"), "position")
                .with("answer-coach-alone", "YES")
                .with("until", "2026-12-18")
                .send(an, "send");
        assertThat(looked.body())
                .contains("Wat dit verandert in je pad", "Je bent de enige datacoach op je school")
                .contains("Er is nog niets bewaard");
        assertThat(an.get("/learner/position").body()).doesNotContain("2026-12-18");
        // Changed in between: looked at again, not kept.
        HttpResponse<String> other = FormOnPage.in(looked, "position")
                .with("answer-coach-alone", "NO")
                .send(an, "send");
        assertThat(other.body()).contains("Jullie zijn met meerdere coaches", "Er is nog niets bewaard");
        assertThat(FormOnPage.in(other, "position").send(an, "send").statusCode())
                .isEqualTo(302);
        assertThat(an.get("/learner/path").body())
                .contains("Je aanstelling", "Jullie zijn met meerdere coaches", "href=\"making\"");
        an.get("/learner/module?module=M01");
        assertThat(an.get("/learner/block?module=M01&block=rolfiche").body())
                .contains("Jullie zijn met meerdere coaches", "making?module=M01&amp;block=rolfiche");
        assertThat(an.get("/learner/position").body()).contains("2026-12-18");
    }

    @Test
    void anAppointmentThatEndsBeforeItBeginsIsAskedAgain() {
        HttpResponse<String> refused = FormOnPage.in(an.get("/learner/position"), "position")
                .with("from", "2027-03-01")
                .with("until", "2027-02-01")
                .send(an, "send");
        assertThat(refused.body()).contains("Die laatste dag valt vóór de eerste.");
        assertThat(an.get("/learner/position").body()).doesNotContain("2027-02-01");
    }

    /** Answers, looks at what it changes, and lets it count. */
    private static HttpResponse<String> tell(Visitor coach, String question, String answer) {
        HttpResponse<String> looked =
                FormOnPage.in(coach.get(SCHOOL), "facts").with(question, answer).send(coach, "send");
        return looked.body().contains("name=\"looked\"")
                ? FormOnPage.in(looked, "facts").send(coach, "send")
                : looked;
    }
}
