package be.datacoach.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.authoring.Studio;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The forms of the studio, as its script and its buttons send them; in modules that no other test drafts. */
class FormsIT extends RunningDatacoach {
    private static final String MODULE = "M04";
    private static final String ARTEFACT = "probleemfiche";

    private final Studio studio = new Studio();
    private final Visitor author = Newcomer.loggedIn("begeleider", Newcomer.DEMO_PASSWORD);

    @BeforeEach
    void beginWithoutDraft() {
        studio.putAway(MODULE);
    }

    @Test
    void savesAFieldForCounsellorsOnlyAndNeverOverWhatSomebodyElseFilledIn() {
        String seen = studio.seal(MODULE, "", "weeks");
        Visitor coach = Newcomer.with(Role.COACH).settled();
        assertThat(save(coach, "", "weeks", seen, "\"7\"").statusCode()).isEqualTo(404);
        assertThat(save(new Visitor(), "", "weeks", seen, "\"7\"").statusCode()).isEqualTo(401);
        assertThat(studio.page("module", MODULE).body()).doesNotContain("Er is een concept");

        HttpResponse<String> saved = save(author, "", "weeks", seen, "\"70\"");
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("\"here\":{\"weeks\":[\"", "\"holds\":\"false\"");
        assertThat(save(author, "", "weeks", seen, "\"70\"").statusCode()).isEqualTo(200);
        HttpResponse<String> late = save(author, "", "weeks", seen, "\"8\"");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"value\":\"70\"");
        assertThat(page("").body()).contains("value=\"70\"");
    }

    @Test
    void takesListsAndLevelsAndRefusesWhatIsNoField() {
        String goals = studio.seal(MODULE, "", "goals");
        assertThat(save(author, "", "goals", goals, "{\"C2\": \"2-3\", \"C7\": \"\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page("").body()).contains("C2 ");
        String sources = studio.seal(MODULE, ARTEFACT, "sources");
        assertThat(save(author, ARTEFACT, "sources", sources, "[\"\", \"W1\"]").statusCode())
                .isEqualTo(200);
        assertThat(save(author, "", "blocks", "0", "\"x\"").statusCode()).isEqualTo(422);
        assertThat(save(author, "nergens", "title", "0", "\"x\"").statusCode()).isEqualTo(422);
        assertThat(save(author, "", "licence", "0", "\"" + "x".repeat(30_000) + "\"")
                        .statusCode())
                .isEqualTo(422);
        assertThat(author.postJson("/api/authoring/fields", "{\"block\": 1}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void makesNothingTwiceWhenAButtonIsPressedTwice() {
        HttpResponse<String> page = page(ARTEFACT);
        int before = count(page, "data-part=\"fields/");
        FormOnPage form = FormOnPage.in(page, "shape").with("change", "ADD|fields|");
        assertThat(form.press(author).headers().firstValue("Location").orElse(""))
                .contains("part=fields%2Ffield-");
        String location = form.press(author).headers().firstValue("Location").orElseThrow();
        assertThat(author.get(location.replaceFirst("^https?://[^/]+", "")).body())
                .contains("Dit was al gebeurd");
        assertThat(count(page(ARTEFACT), "data-part=\"fields/")).isEqualTo(before + 1);
    }

    @Test
    void keepsWhatOthersDependOnAndSaysWho() {
        assertThat(pressed("", "REMOVE|blocks/" + ARTEFACT + "|")).contains("Dit blijft staan", "M12/", "M16/");
        assertThat(pressed(ARTEFACT, "REMOVE|fields/probleem|")).contains("Dit blijft staan", "M12/");
        assertThat(studio.page("module", MODULE).body()).doesNotContain("Er is een concept");
    }

    @Test
    void addsMovesAndRemovesABlock() {
        FormOnPage empty = FormOnPage.in(page(""), "shape").with("change", "ADD|blocks|");
        assertThat(empty.with("type", "quiz").with("title", " ").press(author).body())
                .contains("Geef het nieuwe onderdeel eerst een titel.");
        for (String type : Forms.TYPES) {
            String form = pressed("", "ADD|blocks|", type);
            assertThat(form).contains("Nieuw: " + type);
            assertThat(page(type + "-" + number(form, type)).statusCode()).isEqualTo(200);
        }
        assertThat(studio.page("preview", MODULE).statusCode()).isEqualTo(200);
        assertThat(studio.page("publish", MODULE).statusCode()).isEqualTo(200);
        String last = pressed("", "ADD|blocks|", "text");
        String id = "text-" + number(last, "text");
        assertThat(pressed("", "UP|blocks/" + id + "|")).contains("block=" + id);
        assertThat(pressed("", "REMOVE|blocks/" + id + "|")).doesNotContain("block=" + id + "\"");
    }

    /** The highest number that a new block of this type got. */
    private static int number(String page, String type) {
        Matcher ids = Pattern.compile("block=" + type + "-(\\d+)").matcher(page);
        int highest = 0;
        while (ids.find()) highest = Math.max(highest, Integer.parseInt(ids.group(1)));
        return highest;
    }

    private HttpResponse<String> page(String block) {
        return author.get("/author/block?module=" + MODULE + "&block=" + block);
    }

    private String pressed(String block, String act) {
        return pressed(block, act, "text");
    }

    /** The page that a button of the form leads to. */
    private String pressed(String block, String act, String type) {
        String location = FormOnPage.in(page(block), "shape")
                .with("change", act)
                .with("type", type)
                .with("title", "Nieuw: " + type)
                .press(author)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return author.get(location.replaceFirst("^https?://[^/]+", "")).body();
    }

    private static int count(HttpResponse<String> page, String words) {
        return page.body().split(Pattern.quote(words), -1).length - 1;
    }

    private static HttpResponse<String> save(Visitor who, String block, String path, String seen, String value) {
        String body = """
                {"key": "%s", "registration": "%s", "module": "%s", "moduleVersion": "1", "block": "%s/%s",
                 "item": "%s", "revision": %s, "value": %s}""".formatted(UUID.randomUUID(), MODULE, MODULE, MODULE, block, path, seen, value);
        return who.postJson("/api/authoring/fields", body);
    }
}
