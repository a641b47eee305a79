package be.datacoach.network.talk;

import static be.datacoach.network.talk.TalkingCircle.said;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who talks with whom: nothing outside the place, nothing lost, and a conversation that stays readable. */
@Tag("persistence")
class TalkIT extends RunningDatacoach {
    private final TalkingCircle talking = TalkingCircle.made();
    private final Visitor an = talking.people.get(0).settled();
    private final Visitor bo = talking.people.get(1).settled();
    private final Visitor hilde = talking.hilde.settled();
    private final String begun = talking.begun(an, "Toetsen <b>", "Wie deed dit al? @" + talking.bo + " https://x.be");
    private final String thread = "/learner/" + begun;
    private final String staffThread = "/author/" + begun;

    @Test
    void isForWhoBelongsToThePlace() {
        assertThat(bo.get("/learner/talks").body()).contains("Toetsen &lt;b&gt;", "Jij wordt genoemd");
        assertThat(bo.get("/learner/together").body()).contains("Toetsen &lt;b&gt;");
        assertThat(bo.get(thread).body())
                .contains("Wie deed dit al?", talking.an, "href=\"https://x.be\" rel=\"nofollow noopener noreferrer\"");
        said(bo, thread, "Ik! Een halve toets.");
        assertThat(hilde.get(staffThread).body()).contains("Een halve toets.");
        assertThat(an.get("/learner/talks?q=HALVE+toets").body()).contains("Een halve toets.");

        TalkingCircle elsewhere = TalkingCircle.made();
        Visitor stranger = elsewhere.people.get(0).settled();
        Visitor counsellor = elsewhere.hilde.settled();
        isShutFor(stranger, counsellor, elsewhere);
        String named = elsewhere.begun(stranger, "Hier", "Dag @" + talking.bo + " en @" + elsewhere.bo);
        assertThat(stranger.get("/learner/" + named).body())
                .contains("<b data-who=\"SOMEBODY\">@" + elsewhere.bo)
                .doesNotContain(">@" + talking.bo);

        talking.leaves(talking.people.get(1));
        isShutFor(bo, counsellor, talking);
        assertThat(an.get(thread).body())
                .contains("Een halve toets.", "Iemand die niet meer meedoet")
                .doesNotContain(talking.bo);
    }

    private void isShutFor(Visitor coach, Visitor counsellor, TalkingCircle own) {
        String post = uidOfPost(an);
        assertThat(coach.get(thread).statusCode()).isEqualTo(404);
        assertThat(counsellor.get(staffThread).statusCode()).isEqualTo(404);
        assertThat(coach.get(talking.place("learner")).statusCode()).isEqualTo(404);
        assertThat(counsellor.get(talking.place("author")).statusCode()).isEqualTo(404);
        assertThat(coach.get("/learner/talks?q=halve").body()).doesNotContain("Een halve toets.");
        assertThat(counsellor.get("/author/talks?q=halve").body()).doesNotContain("Een halve toets.");
        if (own != talking) isShutForActs(coach, counsellor, own, post);
    }

    private void isShutForActs(Visitor coach, Visitor counsellor, TalkingCircle own, String post) {
        String ownThread = "/learner/" + own.begun(coach, "Eigen", "Iets");
        HttpResponse<String> page = coach.get(ownThread);
        String uid = begun.replaceFirst(".*uid=", "");
        for (String form : List.of("write", "follow", "mute")) {
            String id = form.equals("write") ? "talk-write" : "stance";
            assertThat(FormOnPage.in(page, form.equals("write") ? id : "stance")
                            .with("uid", uid)
                            .with("body", "x")
                            .send(coach, form)
                            .statusCode())
                    .as(form)
                    .isEqualTo(404);
        }
        for (String act : List.of("edit", "delete")) {
            assertThat(FormOnPage.inRow(page, act)
                            .with("post", post)
                            .with("body", "x")
                            .press(coach)
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        isShutForModerating(counsellor, ownThread.replace("learner", "author"), post);
    }

    private void isShutForModerating(Visitor counsellor, String ownThread, String post) {
        HttpResponse<String> staff = counsellor.get(ownThread);
        String uid = begun.replaceFirst(".*uid=", "");
        assertThat(FormOnPage.inRow(staff, "hide")
                        .with("post", post)
                        .with("why", "HURTS")
                        .press(counsellor)
                        .statusCode())
                .isEqualTo(404);
        assertThat(FormOnPage.in(staff, "closing")
                        .with("uid", uid)
                        .send(counsellor, "close")
                        .statusCode())
                .isEqualTo(404);
    }

    private String uidOfPost(Visitor writer) {
        Matcher post = Pattern.compile("name=\"post\" value=\"([^\"]+)\"")
                .matcher(writer.get(thread + "&page=1").body());
        assertThat(post.find()).isTrue();
        return post.group(1);
    }

    @Test
    void makesOneMessageOfADoubleClickAndKeepsWhatCouldNotBeSent() {
        FormOnPage form = FormOnPage.in(an.get(thread), "talk-write").with("body", "Dubbel geklikt");
        form.send(an, "write");
        form.send(an, "write");
        assertThat(an.get(thread + "&page=1").body()).containsOnlyOnce("<p>Dubbel geklikt");
        HttpResponse<String> asked = said(an, thread, "Mail naar kind.naam@school.be");
        assertThat(asked.body())
                .contains(
                        "Zegt dit wie een leerling is? «kind.naam@school.be»",
                        "kind.naam@school.be</textarea>",
                        "Toch plaatsen");
        FormOnPage.in(asked, "talk-write")
                .with("body", "Mail naar kind.naam@school.be")
                .send(an, "write");
        assertThat(an.get(thread + "&page=1").body()).contains("<p>Mail naar kind.naam@school.be");
        assertThat(said(an, thread, "a".repeat(4001)).body()).contains("hoogstens 4.000 tekens", "a".repeat(4001));
    }

    @Test
    void isModeratedWithReasonsByTheFirstOfTwo() {
        said(bo, thread, "Dat is dom");
        FormOnPage.inRow(an.get(thread), "report")
                .with("why", "HURTS")
                .with("words", "Niet fijn")
                .press(an);
        FormOnPage.inRow(bo.get(thread), "edit").with("body", "Dat is jammer").press(bo);
        assertThat(bo.get(thread).body()).contains("bewerkt").doesNotContain("Dat is dom", "Gemeld");
        Newcomer wim = Circle.counsellor("Wim Ernaast");
        talking.circle.alsoAccompaniedBy(wim);
        Visitor second = wim.settled();
        HttpResponse<String> held = second.get("/author/talks");
        assertThat(held.body())
                .contains("Dat is jammer", "Dat is dom", "Niet fijn")
                .doesNotContain(">" + talking.an);
        for (String page : List.of("/author/networks", "/author/coaches")) {
            assertThat(second.get(page).body()).contains("1 gemeld bericht wacht");
        }

        onlyTheFirstHides(second);
        settled(held, second);
        assertThat(second.get("/author/coaches").body())
                .contains("Mijn cohorten")
                .doesNotContain("gemeld bericht");
        closed();
    }

    private void onlyTheFirstHides(Visitor second) {
        HttpResponse<String> both = second.get(staffThread + "&page=1");
        hideSecond(hilde.get(staffThread + "&page=1"), hilde, "HURTS", "Over de zaak, niet de mens");
        hideSecond(both, second, "PUPIL", "Een tweede reden");
        assertThat(second.get(staffThread).body())
                .contains("Een andere begeleider verborg dit al", "Over de zaak")
                .doesNotContain("Een tweede reden");
        assertThat(an.get(thread).body())
                .contains("Verborgen door de begeleider: dit kan iemand kwetsen.")
                .doesNotContain("Dat is jammer", "Over de zaak");
        assertThat(bo.get(thread).body()).contains("Dat is jammer", "Over de zaak");
        FormOnPage answer = FormOnPage.inRow(bo.get(thread), "answer").with("words", "Sorry daarvoor");
        answer.press(bo);
        assertThat(bo.get(thread).body()).contains("Sorry daarvoor").doesNotContain("Wil je hier iets op zeggen?");
    }

    private void settled(HttpResponse<String> held, Visitor second) {
        FormOnPage.inRow(hilde.get("/author/talks"), "settle")
                .with("words", "Besproken")
                .press(hilde);
        FormOnPage.inRow(held, "settle").with("words", "Dubbel").press(second);
        assertThat(an.get("/learner/together").body()).contains("Wat je meldde, is afgehandeld");
        assertThat(an.get("/learner/talks").body()).contains("Besproken").doesNotContain("Dubbel");
        assertThat(bo.get("/learner/talks").body()).doesNotContain("Besproken", "Wat je meldde");
    }

    private static void hideSecond(HttpResponse<String> page, Visitor counsellor, String why, String words) {
        List<String> posts = Pattern.compile("name=\"post\" value=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        FormOnPage.inRow(page, "hide")
                .with("post", posts.get(1))
                .with("why", why)
                .with("words", words)
                .press(counsellor);
    }

    private void closed() {
        FormOnPage held = FormOnPage.in(an.get(thread), "talk-write").with("body", "Nog dit");
        FormOnPage.in(hilde.get(staffThread), "closing").with("words", "Klaar").send(hilde, "close");
        assertThat(held.send(an, "write").statusCode()).isEqualTo(200);
        assertThat(an.get(thread).body())
                .contains("sloot dit gesprek", "«Klaar»")
                .doesNotContain("talk-write");
        FormOnPage.in(hilde.get(staffThread), "reopening").send(hilde, "reopen");
        assertThat(an.get(thread).body()).contains("talk-write");
    }

    @Test
    void staysReadableWhenWritersDeleteAndGo() {
        said(bo, thread, "Antwoord van Bo");
        FormOnPage.inRow(an.get(thread + "&page=1"), "delete").press(an);
        assertThat(bo.get(thread).body())
                .contains("Bericht verwijderd door de schrijver.", "Antwoord van Bo", "Gesprek van")
                .doesNotContain("Wie deed dit al?", "Toetsen");
        FormOnPage.in(bo.get("/learner/own-talk"), "leaving")
                .with("leaving", "go")
                .send(bo, "choose");
        assertThat(an.get(thread).body()).contains("Antwoord van Bo");
        talking.leaves(talking.people.get(1));
        assertThat(an.get(thread).body()).doesNotContain("Antwoord van Bo", talking.bo);
        assertThat(bo.get("/learner/own-talk").body()).contains("Antwoord van Bo");
        FormOnPage.inRow(bo.get("/learner/own-talk"), "delete").press(bo);
        assertThat(bo.get("/learner/own-talk").body()).doesNotContain("Antwoord van Bo");
    }
}
