package be.datacoach.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several counsellors in one module, and a coach who is half-way through it meanwhile. */
@Tag("persistence")
class AuthorsTogetherIT extends RunningDatacoach {
    /** A module that no other test writes in. */
    private static final String MODULE = "M12";

    /** The only one that a coach can open at once. */
    private static final String STARTED = "M01";

    /** Written in, and never published. */
    private static final String IN_EVERY_PATH = "M04";

    private static final String HEAD = "";
    private static final String WHY = "why/nl";
    private static final String SUMMARY = "summary/nl";

    private final Studio one = new Studio();
    private final Studio other = Studio.of("Karel Devos");

    @BeforeEach
    void beginWithoutDrafts() {
        one.putAway(MODULE);
        one.putAway(STARTED);
    }

    @Test
    void keepsWhatTwoWroteInDifferentTextsAndAsksWhereTheyWroteInTheSame() {
        String seen = one.seal(MODULE, HEAD, WHY);
        one.save(MODULE, HEAD, WHY, seen, "Zwaluwen.");
        assertThat(other.save(MODULE, HEAD, SUMMARY, "Elders, van de andere.").statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = other.save(MODULE, HEAD, WHY, seen, "Merels!");
        assertThat(late.statusCode()).isEqualTo(409);
        String page = "/author/merge?clash=" + found(late.body(), "merge\\?clash=([-0-9a-f]{36})");
        HttpResponse<String> both = other.counsellor().get(page);
        assertThat(both.body())
                .contains("Merels", "Zwaluwen", "Waarmee jullie begonnen", "Jij en Hilde Vandenbroucke wijzigden");
        assertThat(one.counsellor().get(page).statusCode()).isEqualTo(404);
        assertThat(other.page("module", MODULE).body()).contains("Twee keer geschreven: jij kiest");
        FormOnPage.in(both, "merging").with("words", "Van ons samen.").send(other.counsellor(), "together");
        assertThat(one.block(MODULE, HEAD).body())
                .contains("Van ons samen.", "Elders, van de andere.")
                .doesNotContain("Twee keer geschreven: jij kiest");
        assertThat(other.page("module", MODULE).body()).doesNotContain("Twee keer geschreven: jij kiest");
    }

    @Test
    void putsBackWhatWasThereAndLosesNothingByIt() {
        one.save(MODULE, HEAD, WHY, "Eerst dit.");
        other.save(MODULE, HEAD, WHY, "Toen dat.");
        String body = one.page("history", MODULE).body();
        assertThat(body).contains("Geschreven in", "Karel Devos", "Hilde Vandenbroucke");
        List<String> revisions = all(body, "kind=revision&amp;number=(\\d+)");
        String address = "/author/revision?module=" + MODULE + "&kind=revision&number=" + revisions.get(1);
        HttpResponse<String> revision = one.counsellor().get(address);
        assertThat(revision.body()).contains("<ins>", "Eerst dit");
        assertThat(FormOnPage.in(revision, "restoring")
                        .send(one.counsellor(), "restore")
                        .statusCode())
                .isEqualTo(302);
        assertThat(one.block(MODULE, HEAD).body()).contains("Eerst dit.").doesNotContain("Toen dat.");
        assertThat(one.page("history", MODULE).body()).contains("Teruggezet zoals het vroeger was");
        assertThat(one.counsellor()
                        .get("/author/revision?module=" + MODULE + "&kind=revision&number=" + revisions.get(0))
                        .body())
                .contains("Toen dat");
        HttpResponse<String> again = FormOnPage.in(revision, "restoring").send(one.counsellor(), "restore");
        assertThat(again.body()).contains("Iemand schreef intussen verder in dit concept.");
    }

    @Test
    void letsOneOfTwoPublishAtTheSameMoment() {
        one.save(MODULE, HEAD, WHY, "Samen gepubliceerd na " + one.newest(MODULE) + ".");
        int before = one.newest(MODULE);
        var attempts = Stream.of(one, other)
                .map(author -> FormOnPage.in(author.page("publish", MODULE), "publication")
                        .with("note", "Nu."))
                .toList();
        var first = CompletableFuture.supplyAsync(() -> attempts.get(0).send(one.counsellor(), "publish"));
        var second = CompletableFuture.supplyAsync(() -> attempts.get(1).send(other.counsellor(), "publish"));
        List<HttpResponse<String>> answers = List.of(first.join(), second.join());
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 200);
        assertThat(answers).anyMatch(answer -> answer.body().contains("Iemand wijzigde dit concept terwijl je keek."));
        assertThat(one.newest(MODULE)).isEqualTo(before + 1);
    }

    @Test
    void waitsForASecondReaderWhereTheServiceAsksForOne() {
        Visitor administrator = Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD);
        one.save(MODULE, HEAD, WHY, "Na te lezen, na " + one.newest(MODULE) + ".");
        secondReader(administrator, true);
        try {
            assertThat(one.page("publish", MODULE).body()).doesNotContain("<form id=\"publication\"");
            send(one, "asking", "ask", "question", "Klopt de toon?");
            assertThat(one.page("publish", MODULE).body()).doesNotContain("<form id=\"judging\"");
            assertThat(other.counsellor().get("/author/modules").body()).contains("Wacht op een tweede lezer");
            send(other, "judging", "sendBack", "verdict", "Nog niet.");
            assertThat(one.page("publish", MODULE).body()).contains("Nog niet.", "vraagt eerst wijzigingen");
            one.save(MODULE, HEAD, SUMMARY, "Beter gezegd.");
            assertThat(one.page("publish", MODULE).body()).contains("Sinds de laatste lezing is er verder geschreven");
            send(one, "asking", "ask", "question", "");
            send(other, "judging", "approve", "verdict", "");
            assertThat(one.publish(MODULE, "Nagelezen.").statusCode()).isEqualTo(302);
        } finally {
            secondReader(administrator, false);
        }
    }

    @Test
    void tellsWhatPublishingWouldDoToPathsInCountsThatGiveNobodyAway() {
        Studio.coach();
        one.save(IN_EVERY_PATH, "luisteren", "minutes/standard", "5");
        String page = one.page("publish", IN_EVERY_PATH).body();
        one.putAway(IN_EVERY_PATH);
        assertThat(page)
                .contains("Met deze versie verandert het pad van ", "heeft meer tijd nodig voor een stap")
                .contains("Voor deze persona’s", "Niemand verliest iets")
                .doesNotContain("Geen enkel pad verandert", "Nieuw Iemand")
                .doesNotContainPattern("<dd>[1-4]</dd>");
    }

    @Test
    void isNothingForOthers() {
        one.save(MODULE, HEAD, WHY, "Van ons.");
        Visitor coach = Studio.coach();
        for (String page :
                List.of("history?module=M12", "revision?module=M12&kind=revision&number=1", "merge?clash=x")) {
            assertThat(coach.get("/author/" + page).statusCode()).as(page).isEqualTo(404);
        }
        String here = "{\"module\": \"M12\", \"block\": \"\"}";
        assertThat(coach.postJson("/api/authoring/presence", here).statusCode()).isEqualTo(404);
        assertThat(one.counsellor().postJson("/api/authoring/presence", here).statusCode())
                .isEqualTo(200);
        assertThat(other.counsellor().postJson("/api/authoring/presence", here).body())
                .contains("Hilde Vandenbroucke werkt nu ook in dit onderdeel.");
    }

    /** Half-way through the module while it is published; then going on in the new version, by choice. */
    @Test
    void losesNothingOfACoachWhoIsHalfWayThrough() {
        Visitor coach = Studio.coach();
        int before = Studio.versionOf(coach, STARTED);
        FormOnPage.in(coach.get(block("opening")), "goOn").send(coach, "on");
        String sorting = coach.get(block("verhalen")).body();
        List<String> cards = all(sorting, "data-item=\"([^\"]+)\"");
        assertThat(answer(coach, sorting, before, cards.get(0)).statusCode()).isEqualTo(200);
        one.save(STARTED, "opening", "text/0/otherwise", "Een nieuw begin, na versie " + before + ".\n\nMeer niet.");
        var publishing = CompletableFuture.supplyAsync(() -> one.publish(STARTED, "Nieuw begin."));
        assertThat(answer(coach, sorting, before, cards.get(1)).statusCode()).isEqualTo(200);
        assertThat(publishing.join().statusCode()).isEqualTo(302);
        assertThat(answer(coach, sorting, before, cards.get(2)).statusCode()).isEqualTo(200);
        assertThat(Studio.versionOf(coach, STARTED)).isEqualTo(before);
        assertThat(coach.get(block("verhalen")).body()).contains("Er is een nieuwe versie van deze module.");
        HttpResponse<String> offer = coach.get("/learner/version?module=" + STARTED);
        assertThat(offer.body()).contains("nieuw begin</ins>", "dat je afrondde, blijft afgerond.");
        assertThat(FormOnPage.in(offer, "version").send(coach, "take").statusCode())
                .isEqualTo(302);
        assertThat(Studio.versionOf(coach, STARTED)).isEqualTo(before + 1);
        String moved = coach.get(block("verhalen")).body();
        assertThat(all(moved, "(checked=\"checked\")")).hasSize(3);
        assertThat(moved).contains("data-state=\"finished\"");
        assertThat(coach.get(block("opening")).body()).contains("Een nieuw begin, na versie");
        assertThat(answer(coach, sorting, before, cards.get(3)).statusCode())
                .as("what waited on a device since before")
                .isEqualTo(200);
    }

    private static HttpResponse<String> answer(Visitor coach, String page, int version, String card) {
        String value = found(page, "name=\"value\" value=\"([^\"]+)\"");
        return coach.postJson("/api/practice/answers", """
                {"key": "%s", "registration": "%s", "module": "M01", "moduleVersion": "%d", "block": "verhalen",
                 "item": "%s", "value": "%s"}""".formatted(
                        UUID.randomUUID(), found(page, "data-registration=\"([^\"]+)\""), version, card, value));
    }

    private static String block(String id) {
        return "/learner/block?module=" + STARTED + "&block=" + id;
    }

    private static void send(Studio author, String form, String button, String field, String words) {
        HttpResponse<String> answer = FormOnPage.in(author.page("publish", MODULE), form)
                .with(field, words)
                .send(author.counsellor(), button);
        assertThat(answer.statusCode()).as(button).isEqualTo(302);
    }

    private static void secondReader(Visitor administrator, boolean asked) {
        HttpResponse<String> setting = administrator.get("/admin/setting?code=modules.second_reviewer");
        HttpResponse<String> saved = FormOnPage.in(setting, "edit")
                .with("answer", Boolean.toString(asked))
                .send(administrator, "save");
        assertThat(saved.statusCode()).isEqualTo(302);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) throw new AssertionError("No " + pattern + " in " + text);
        return matcher.group(1);
    }
}
