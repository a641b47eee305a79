package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Around a path: progress that is shared, help, meetings, talks and notes. */
@Tag("persistence")
class AccompanimentIT extends AroundThePath {
    @Test
    void showsProgressOnlyWhileItIsShared() {
        learner.open();
        String cohort = "/author/cohort?uid=" + circle.uid();
        String person = "/author/coach?coach=" + learner.account.uid();
        for (String page : List.of(cohort, person)) {
            share("");
            assertThat(counsellor.get(page).body())
                    .contains("Nieuw Iemand", "Deelt geen voortgang.")
                    .doesNotContain("sinds", "afgerond");
            share("PROGRESS");
            assertThat(counsellor.get(page).body())
                    .contains("In «Wat doet een datacoach?» sinds")
                    .doesNotContain("Deelt geen voortgang", "%</");
            for (Visitor other : strangers()) {
                assertThat(other.get(page).statusCode()).isEqualTo(404);
            }
            assertThat(coach.get(page).statusCode()).isEqualTo(404);
        }
        share("");
        assertThat(counsellor.get(cohort).body()).contains("Deelt geen voortgang.");
    }

    @Test
    void answersWhoWouldLikeToTalk() {
        assertThat(coach.get("/learner/counsellor").body()).contains("Hilde Kring begeleidt je.");
        FormOnPage ask = FormOnPage.in(coach.get("/learner/counsellor"), "ask").with("question", "Hoe begin ik?");
        ask.send(coach, "send");
        ask.send(coach, "send");
        assertThat(counsellor.get("/author/coaches").body()).containsOnlyOnce("Hoe begin ik?");

        HttpResponse<String> page = counsellor.get("/author/coach?coach=" + learner.account.uid());
        FormOnPage answer = FormOnPage.inRow(page, "answer").with("answer", "Met één vraag.");
        answer.press(counsellor);
        assertThat(Visitor.location(answer.with("answer", "Te laat").press(counsellor)))
                .startsWith("/author/coach");
        assertThat(coach.get("/learner/home").body()).contains("Hilde Kring antwoordde op je vraag.");
        HttpResponse<String> mine = coach.get("/learner/counsellor");
        assertThat(mine.body()).contains("Met één vraag.").doesNotContain("Te laat");
        FormOnPage.inRow(mine, "close").press(coach);
        assertThat(coach.get("/learner/counsellor").body()).contains("Opgelost.");
        assertThat(counsellor
                        .get("/author/coach?coach=" + learner.account.uid())
                        .body())
                .doesNotContain("Hoe begin ik?");
    }

    @Test
    void keepsTheAnswerToWhatACoachClosedWhileItWasWritten() {
        for (String question : new String[] {"Eerst dit?", "Dan dat?"}) {
            FormOnPage.in(coach.get("/learner/counsellor"), "ask")
                    .with("question", question)
                    .send(coach, "send");
            HttpResponse<String> held = counsellor.get("/author/coach?coach=" + learner.account.uid());
            assertThat(held.body()).contains(question);
            FormOnPage.inRow(coach.get("/learner/counsellor"), "close").press(coach);
            FormOnPage.inRow(held, "answer")
                    .with("answer", "Nog bij: " + question)
                    .press(counsellor);
            assertThat(counsellor
                            .get("/author/coach?coach=" + learner.account.uid())
                            .body())
                    .contains("had intussen gezegd dat het opgelost is")
                    .doesNotContain("Nog bij: " + question);
            assertThat(coach.get("/learner/counsellor").body()).contains("Nog bij: " + question, "Opgelost.");
        }
    }

    @Test
    void givesASecondCounsellorTheSameAndNamesBoth() {
        Newcomer wim = Circle.counsellor("Wim Ernaast");
        Visitor second = wim.settled();
        FormOnPage.in(coach.get("/learner/counsellor"), "ask")
                .with("question", "Wie van jullie?")
                .send(coach, "send");
        String person = "/author/coach?coach=" + learner.account.uid();
        assertThat(second.get(person).statusCode()).isEqualTo(404);
        circle.alsoAccompaniedBy(wim);
        keepMeeting("/author/meeting?circle=" + circle.uid(), "2099-04-02");
        assertThat(second.get("/author/cohort?uid=" + circle.uid()).body()).contains("2 april 2099");
        FormOnPage.inRow(second.get(person), "answer").with("answer", "Ik.").press(second);
        assertThat(coach.get("/learner/counsellor").body())
                .contains("Hilde Kring, Wim Ernaast begeleiden je.", ", met Hilde Kring, Wim Ernaast", "Ik.");
        assertThat(coach.get("/learner/meetings.ics").body()).contains("CONTACT:Hilde Kring", "CONTACT:Wim Ernaast");
        circle.leftBy(wim);
        assertThat(second.get(person).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsOfMeetingsThatAreMovedCalledOffAndAttended() {
        String plan = "/author/meeting?circle=" + circle.uid();
        assertThat(keepMeeting(plan, "nooit").body()).contains("Vul in waarover");
        keepMeeting(plan, "2099-03-05");
        assertThat(coach.get("/learner/home").body()).contains("Volgende bijeenkomst:", "5 maart 2099 om 14:00");
        String page = meetingPage();
        keepMeeting(page, "2099-03-06");
        assertThat(coach.get("/learner/home").body()).contains("Verplaatst, was", "6 maart 2099");
        assertThat(coach.get("/learner/meetings.ics").body())
                .contains("DTSTART:20990306T130000Z", "SEQUENCE:1", "STATUS:CONFIRMED");
        FormOnPage.in(counsellor.get(page), "meeting").send(counsellor, "callOff");
        assertThat(coach.get("/learner/counsellor").body()).contains("Gaat niet door");
        assertThat(coach.get("/learner/meetings.ics").body()).contains("STATUS:CANCELLED");

        keepMeeting(plan, "2026-01-08");
        String past = meetingPage();
        FormOnPage.in(counsellor.get(past), "attendance")
                .with("there." + learner.account.uid(), "75")
                .send(counsellor, "note");
        assertThat(coach.get("/learner/progress").body()).contains("Samen geleerd", "1 uur en 15 minuten");
        assertThat(coach.get("/learner/path").body()).contains("Je leerde al 1 uur en 15 minuten samen met anderen");
        for (Visitor other : strangers()) {
            assertThat(other.get(past).statusCode()).isEqualTo(404);
            assertThat(other.get("/author/meetings.ics?circle=" + circle.uid()).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void keepsNotesToTheirWriterAndShowsTheTalkToTheCoach() {
        String person = "/author/coach?coach=" + learner.account.uid();
        FormOnPage.in(counsellor.get(person), "notes")
                .with("note", "Vraag naar het team")
                .send(counsellor, "write");
        assertThat(counsellor.get(person).body()).contains("Vraag naar het team");
        assertThat(talk("satisfied").body()).contains("Er is nog niets ingediend");
        handIn();
        talk("satisfied");
        assertThat(coach.get("/learner/home").body()).contains("portfoliogesprek staat klaar");
        assertThat(coach.get("/learner/counsellor").body())
                .contains("Voldaan.", "Goed bezig.", "niveau 4 bevestigd")
                .doesNotContain("Vraag naar het team");
        assertThat(coach.get("/learner/home").body()).doesNotContain("portfoliogesprek staat klaar");

        Newcomer wim = Circle.counsellor("Wim Nieuw");
        Visitor next = wim.settled();
        HttpResponse<String> held = counsellor.get(person);
        circle.accompaniedBy(wim);
        assertThat(next.get(person).body()).contains("Goed bezig.").doesNotContain("Vraag naar het team");
        circle.accompaniedBy(hilde);
        FormOnPage.inRow(held, "erase").press(counsellor);
        assertThat(counsellor.get(person).body()).doesNotContain("Vraag naar het team");
    }

    private HttpResponse<String> talk(String result) {
        return FormOnPage.in(counsellor.get("/author/coach?coach=" + learner.account.uid()), "talk")
                .with("held", "2026-11-20")
                .with("remarks", "Goed bezig.")
                .with("level.C1", "4")
                .send(counsellor, result);
    }

    private HttpResponse<String> keepMeeting(String page, String day) {
        return FormOnPage.in(counsellor.get(page), "meeting")
                .with("subject", "Cijfers lezen " + day)
                .with("place", "Lokaal 4")
                .with("day", day)
                .with("hour", "14:00")
                .send(counsellor, "keep");
    }

    /** Of the meeting that was planned last. */
    private String meetingPage() {
        Matcher link = Pattern.compile("href=\"(/author/meeting\\?[^\"]*uid=[^\"]+)\">Cijfers")
                .matcher(counsellor.get("/author/cohort?uid=" + circle.uid()).body());
        String last = "";
        while (link.find()) last = link.group(1).replace("&amp;", "&");
        return last;
    }

    private void share(String subject) {
        FormOnPage form =
                FormOnPage.in(coach.get("/learner/sharing"), "sharing").without("shared");
        (subject.isEmpty() ? form : form.with("shared", subject)).send(coach, "save");
    }
}
