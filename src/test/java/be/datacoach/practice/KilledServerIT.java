package be.datacoach.practice;

import static be.datacoach.practice.Learner.attribute;
import static be.datacoach.practice.Learner.options;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.MailTraffic;
import be.datacoach.running.OwnServer;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was called saved is there whatever dies; what was not can be sent again under the same key. */
class KilledServerIT {
    private static final String QUIZ = "toets";
    private static final Duration A_MINUTE_AND_SOME = Duration.ofSeconds(90);

    @Test
    void losesNoAnswerAndSendsNoMailTwiceWhenTheDatabaseGoesAwayAndTheServerIsKilled(@TempDir Path folder)
            throws Exception {
        try (MailTraffic mails = new MailTraffic();
                OwnServer server = new OwnServer(folder, mails.settings())) {
            Learner learner = arrive(server);
            List<String> forms = learner.forms(QUIZ);
            Sent saved = sent(learner, forms.get(0));
            assertThat(saved.post(learner).statusCode()).isEqualTo(200);

            losesTheDatabaseAndGetsItBack(server, learner, sent(learner, forms.get(1)));
            Sent last = sent(learner, forms.get(2));
            assertThat(last.post(learner).statusCode()).isEqualTo(200);
            Sent underWay = sent(learner, forms.get(3));
            mails.begin(server);
            boolean calledSaved = isKilledMeanwhile(server, learner, underWay);
            server.startAgain();

            Learner again = arrive(server);
            assertThat(answered(again)).as("answers that were called saved").startsWith(true, true, true);
            assertThat(answered(again).get(3)).as("called saved, so kept").isIn(calledSaved, true);
            assertThat(underWay.post(again).statusCode()).isEqualTo(200);
            assertThat(last.post(again).statusCode())
                    .as("the same answer, sent again")
                    .isEqualTo(200);
            assertThat(answered(again)).startsWith(true, true, true, true);
            mails.assertEachArrivedOnce(server);
        }
    }

    private static void losesTheDatabaseAndGetsItBack(OwnServer server, Learner learner, Sent without)
            throws Exception {
        server.takeDatabaseAway();
        assertThat(without.post(learner).statusCode())
                .as("called saved without a database")
                .isGreaterThanOrEqualTo(500);
        server.giveDatabaseBack();
        assertThat(untilSaved(learner, without)).isEqualTo(200);
    }

    /** @return whether the answer under way was called saved */
    private static boolean isKilledMeanwhile(OwnServer server, Learner learner, Sent underWay) throws Exception {
        var reply = CompletableFuture.supplyAsync(() -> underWay.post(learner).statusCode());
        server.kill();
        return reply.handle((status, broken) -> broken == null && status == 200).join();
    }

    /** An answer that stays the same however often it is posted. */
    private record Sent(String url, String body) {
        HttpResponse<String> post(Learner learner) {
            return learner.visitor.postJson(url, body);
        }
    }

    private static Learner arrive(OwnServer server) {
        Visitor visitor = new Visitor(server.address());
        Newcomer.logIn(visitor, "coach.bao", Newcomer.DEMO_PASSWORD);
        if (visitor.get("/learner/home").statusCode() == 302) {
            FormOnPage.in(visitor.get("/learner/start"), "first").send(visitor, "send");
        }
        Learner learner = Learner.as(visitor);
        learner.open();
        return learner;
    }

    private static Sent sent(Learner learner, String form) {
        String value = "\"" + options(form).get(0) + "\"";
        String body = learner.body(
                UUID.randomUUID().toString(),
                learner.registration(QUIZ),
                form,
                form.contains("checkbox") ? "[" + value + "]" : value);
        return new Sent(attribute(form, "data-url"), body);
    }

    /** As the player does: again and again, until the server has it. */
    private static int untilSaved(Learner learner, Sent answer) throws InterruptedException {
        long end = System.nanoTime() + A_MINUTE_AND_SOME.toNanos();
        int status = answer.post(learner).statusCode();
        while (status != 200 && System.nanoTime() < end) {
            Thread.sleep(Duration.ofSeconds(2).toMillis());
            status = answer.post(learner).statusCode();
        }
        return status;
    }

    /** Of each question of the quiz, whether the page shows an answer. */
    private static List<Boolean> answered(Learner learner) {
        return learner.forms(QUIZ).stream()
                .map(form -> form.contains("data-reply=\"{"))
                .toList();
    }
}
