package be.datacoach.practice;

import static be.datacoach.practice.Learner.attribute;
import static be.datacoach.practice.Learner.options;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.RunningDatacoach;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers and texts on their way to the server: kept once, by whose they are, or refused with a reason. */
@Tag("persistence")
class PlayerIT extends RunningDatacoach {
    private static final String CARDS = "verhalen";
    private static final String QUIZ = "toets";
    private static final String TEXT = "mijn-vragen";
    private static final String ARTEFACT = "rolfiche";

    @Test
    void keepsAnAnswerOnceHoweverOftenItIsSent() {
        Learner learner = opened();
        String form = learner.forms(QUIZ).get(0);
        String body = learner.body(
                key(), learner.registration(QUIZ), form, quoted(options(form).get(0)));
        String url = attribute(form, "data-url");

        HttpResponse<String> first = learner.visitor.postJson(url, body);
        HttpResponse<String> second = learner.visitor.postJson(url, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).contains("\"saved\":true", "\"feedback\":[{");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void letsAnAnswerStandWhoseFeedbackWasRead() {
        Learner learner = opened();
        String form = learner.forms(QUIZ).get(0);
        learner.send(form, learner.registration(QUIZ), quoted(options(form).get(0)));

        HttpResponse<String> other = learner.send(
                form, learner.registration(QUIZ), quoted(options(form).get(1)));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("practice_refusal.answered_before");
        assertThat(learner.forms(QUIZ).get(0)).contains("checked=\"checked\"", "data-reply=\"{");
    }

    @Test
    void takesTheSameAnswerFromManyWindowsAtOnce() {
        Learner learner = opened();
        String form = learner.forms(CARDS).get(0);
        String body = learner.body(
                key(), learner.registration(CARDS), form, quoted(options(form).get(0)));

        List<Integer> statuses = atOnce(() -> learner.visitor.postJson(attribute(form, "data-url"), body));

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void hidesWhatIsAnothers() {
        Learner mine = opened();
        Learner theirs = opened();
        theirs.registration(CARDS);
        String form = mine.forms(CARDS).get(0);

        HttpResponse<String> reply =
                theirs.send(form, mine.registration(CARDS), quoted(options(form).get(0)));

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(theirs.forms(CARDS).get(0)).doesNotContain("checked=\"checked\"");
    }

    @Test
    void refusesWhatIsNoAnswerAndSaysSoInTheReadersLanguage() {
        Learner learner = opened();
        String registration = learner.registration(CARDS);
        String form = learner.forms(CARDS).get(0);
        String url = attribute(form, "data-url");

        assertThat(learner.send(form, registration, quoted("niet-bestaand")).statusCode())
                .isEqualTo(422);
        assertThat(learner.send(form, registration, "[]").statusCode()).isEqualTo(422);
        assertThat(learner.send(form, registration, "{\"a\": 1}").statusCode()).isEqualTo(400);
        assertThat(learner.send(form, registration, "null").statusCode()).isEqualTo(400);
        assertThat(learner.visitor.postJson(url, "<script>").statusCode()).isEqualTo(400);
        assertThat(learner.visitor.postJson(url, "[".repeat(50_000)).statusCode())
                .isEqualTo(400);
        assertThat(learner.send(
                                form.replace("data-item=\"", "data-item=\"x"),
                                registration,
                                quoted(options(form).get(0)))
                        .body())
                .contains("Deze vraag staat niet in dit onderdeel.");
        assertThat(learner.send(
                                form.replace("data-block=\"", "data-block=\"x"),
                                registration,
                                quoted(options(form).get(0)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesWritingFromOurOwnScriptsOnly() {
        Learner learner = opened();

        assertThat(learner.visitor
                        .post("/api/practice/answers", Map.of("key", key()))
                        .statusCode())
                .isEqualTo(415);
        assertThat(learner.visitor
                        .postJson("/api/practice/answers", "{}", "X-Datacoach", "0")
                        .statusCode())
                .isEqualTo(403);
        assertThat(learner.visitor
                        .postJson("/api/practice/answers", "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesAnAnswerAgainAfterTheSessionEnded() {
        Learner learner = opened();
        String form = learner.forms(CARDS).get(0);
        String body = learner.body(
                key(), learner.registration(CARDS), form, quoted(options(form).get(0)));
        String url = attribute(form, "data-url");
        learner.visitor.post("/logout", Map.of());

        assertThat(learner.visitor.postJson(url, body).statusCode()).isEqualTo(401);
        Newcomer.logIn(learner.visitor, learner.account.username(), Newcomer.PASSWORD);

        assertThat(learner.visitor.postJson(url, body).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTextAsItWasTypedAndShowsItAsText() {
        Learner learner = opened();
        String form = learner.forms(TEXT).get(0);
        String field = attribute(form.substring(form.indexOf("<textarea")), "name");
        String text = "</textarea><script>alert(1)</script> 👩‍🏫 «één»";

        HttpResponse<String> saved = learner.send(form, learner.registration(TEXT), texts(field, text));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(learner.page(TEXT).body())
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; 👩‍🏫 «één»</textarea>");
    }

    @Test
    void refusesTextThatIsTooLongOrUnreadable() {
        Learner learner = opened();
        String form = learner.forms(TEXT).get(0);
        String field = attribute(form.substring(form.indexOf("<textarea")), "name");
        String registration = learner.registration(TEXT);

        assertThat(learner.send(form, registration, texts(field, "a".repeat(20_001)))
                        .body())
                .contains("practice_refusal.too_long");
        assertThat(learner.send(form, registration, texts(field, "\\u0000")).body())
                .contains("practice_refusal.unreadable");
        assertThat(learner.send(form, registration, texts("iets-anders", "a")).body())
                .contains("practice_refusal.unknown_item");
        assertThat(learner.send(form, registration, texts(field, "a".repeat(20_000)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksAboutWhatLooksLikeAPupilAndSavesItAllTheSame() {
        Learner learner = opened();
        String form = learner.forms(ARTEFACT).get(0);
        String field = attribute(form.substring(form.indexOf("name=")), "name");

        HttpResponse<String> saved =
                learner.send(form, learner.registration(ARTEFACT), texts(field, "Bel 93.05.18-223.61"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("rijksregisternummer", "\"revision\":1");
    }

    @Test
    void losesNothingWhenTwoWindowsWriteInOneText() {
        Learner learner = opened();
        String form = learner.forms(TEXT).get(0);
        String field = attribute(form.substring(form.indexOf("<textarea")), "name");
        String registration = learner.registration(TEXT);
        learner.send(form, registration, texts(field, "uit het eerste venster"));

        HttpResponse<String> conflict = learner.send(form, registration, texts(field, "uit het tweede venster"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("\"revision\":1", "uit het eerste venster");
        String newer = form.replace("data-revision=\"0\"", "data-revision=\"1\"");
        assertThat(learner.send(newer, registration, texts(field, "uit allebei"))
                        .body())
                .contains("\"revision\":2");
    }

    private static Learner opened() {
        Learner learner = Learner.withAPath();
        assertThat(learner.open()).startsWith("/learner/block?module=M01&block=");
        return learner;
    }

    private static List<Integer> atOnce(Supplier<HttpResponse<String>> act) {
        Stream<CompletableFuture<Integer>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> act.get().statusCode()));
        return all.toList().stream().map(CompletableFuture::join).toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }

    private static String texts(String field, String text) {
        return "{\"" + field + "\": \"" + text + "\"}";
    }
}
