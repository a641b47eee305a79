package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A round of feedback, what happens when things cross, and who may not look. */
@Tag("persistence")
class FeedbackIT extends AroundThePath {
    @Test
    void goesRoundWithAnArtefactUntilItIsApproved() {
        String first = handIn();
        giveBack(first);
        String second = handInAgain();
        assertThat(second).isNotEqualTo(first);
        approve(second);
    }

    private void giveBack(String first) {
        HttpResponse<String> page = counsellor.get(first);
        assertThat(page.body()).contains("Iets over mijn school.").doesNotContain("Veranderd");
        assertThat(send(page, "approve").body()).contains("Kies eerst bij elk criterium");
        assertThat(send(page, "revise").body()).contains("Schrijf minstens één opmerking");
        FormOnPage.in(page, "feedback").with("comment.taken", "Nog niet klaar").send(counsellor, "keep");
        assertThat(coach.get(SHEET).body()).doesNotContain("Nog niet klaar");
        assertThat(coach.get("/learner/home").body()).doesNotContain("Lees de feedback");

        page = counsellor.get(first);
        assertThat(page.body()).contains("Nog niet klaar</textarea>");
        FormOnPage.in(page, "feedback")
                .with("comment.taken", "Met wie doe je dit?")
                .with("mark.taken", "1")
                .send(counsellor, "revise");
        assertThat(coach.get("/learner/home").body()).contains("ziet wat nog beter kan", "Lees de feedback");
        assertThat(coach.get(SHEET).body()).contains("Nog bij te werken.", "Met wie doe je dit?", "Hilde Kring");
        assertThat(coach.get("/learner/block?module=M01&block=rolfiche").body())
                .containsSubsequence("Je begeleider schrijft:", "Met wie doe je dit?", "<textarea");
    }

    private void approve(String second) {
        HttpResponse<String> page = counsellor.get(second);
        assertThat(page.body()).contains("Veranderd", "Iets over mijn school.", "Met wie doe je dit?");
        FormOnPage marked =
                FormOnPage.in(page, "feedback").with("mark.taken", "3").with("mark.grenzen", "2");
        assertThat(marked.with("mark.contact", "1").send(counsellor, "approve").body())
                .contains("vanaf 2 op elk criterium");
        marked.without("approve").with("mark.contact", "2").send(counsellor, "approve");
        assertThat(coach.get("/learner/home").body()).contains("keurde «Je rolfiche» goed");
        assertThat(coach.get(SHEET).body()).containsSubsequence("Goedgekeurd.", "Nog bij te werken.");
        assertThat(coach.get("/learner/home").body()).doesNotContain("Lees de feedback");
        assertThat(counsellor.get("/author/coaches").body()).doesNotContain("/author/feedback");
    }

    @Test
    void losesNothingWhenTwoThingsCross() {
        String first = handIn();
        HttpResponse<String> opened = counsellor.get(first);
        String second = handInAgain();
        String moved = Visitor.location(FormOnPage.in(opened, "feedback")
                .with("remark", "Geschreven bij de eerste")
                .send(counsellor, "revise"));
        assertThat(moved).isEqualTo(second);
        assertThat(counsellor.get(second).body()).contains("Geschreven bij de eerste");

        goesOnWithWhoTakesOver(second);
    }

    private void goesOnWithWhoTakesOver(String second) {
        HttpResponse<String> stale = counsellor.get(second);
        Newcomer wim = Circle.counsellor("Wim Nieuw");
        Visitor next = wim.settled();
        circle.accompaniedBy(wim);
        assertThat(counsellor.get(second).statusCode()).isEqualTo(404);
        assertThat(Visitor.location(send(stale, "keep"))).isEqualTo("/author/coaches");
        assertThat(counsellor.get("/author/coaches").body()).contains("Wat je schreef, is niet verstuurd");
        assertThat(next.get(second).body()).contains("Hilde Kring begon hier", "Geschreven bij de eerste");

        HttpResponse<String> before = next.get(second);
        FormOnPage.in(before, "feedback").with("remark", "Eén").send(next, "keep");
        HttpResponse<String> crossed =
                FormOnPage.in(before, "feedback").with("remark", "Twee").send(next, "keep");
        assertThat(crossed.body()).contains("schreef intussen ook", "Eén", "Twee</textarea>");
        FormOnPage.in(crossed, "feedback").with("remark", "Samen").send(next, "revise");
        assertThat(FormOnPage.in(before, "feedback")
                        .with("remark", "Te laat")
                        .send(next, "revise")
                        .body())
                .contains("gaf intussen al feedback");
        assertThat(coach.get(SHEET).body()).contains("Samen").doesNotContain("Te laat", "Twee");
    }

    @Test
    void isShutForEverybodyElse() {
        String artefact = handIn();
        assertThat(counsellor.get(artefact).statusCode()).isEqualTo(200);
        for (Visitor other : strangers()) {
            assertThat(other.get(artefact).statusCode()).isEqualTo(404);
        }
        assertThat(counsellor.get("/author/feedback?submission=x").statusCode()).isEqualTo(404);
        assertThat(coach.get(artefact).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(HttpResponse<String> page, String button) {
        return FormOnPage.in(page, "feedback").send(counsellor, button);
    }
}
