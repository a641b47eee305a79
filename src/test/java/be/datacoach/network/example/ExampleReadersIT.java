package be.datacoach.network.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.network.circle.LearningTogether;
import be.datacoach.network.circle.LearningTogether.Somebody;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who comes to read an example: beside a module, in connected circles, and after its author was erased. */
class ExampleReadersIT extends RunningDatacoach {
    private static final int GONE = 404;

    @Test
    @Tag("persistence")
    void standsBesideTheModuleThatIsAboutTheSameWhereSomethingIsMade() {
        ExampleAuthor author = new ExampleAuthor();
        Learner peer = Learner.withAPath();
        author.circle.joinedBy(peer.account);
        Learner stranger = Learner.withAPath();
        String title = "Lezen " + UUID.randomUUID();
        author.shown(title, Reach.CIRCLE);
        peer.open();
        stranger.open();
        String made = "/learner/block?module=M01&block=rolfiche";
        assertThat(peer.visitor.get(made).body()).contains(title, "Een voorbeeld over «", "zoals deze module");
        assertThat(stranger.visitor.get(made).body()).doesNotContain(title);
        String read = Visitor.location(peer.visitor.get("/learner/module?module=M01"));
        assertThat(peer.visitor.get(read).body()).doesNotContain(title);

        author.form(title, "We stelden één vraag.").with("competencies", "C4").send(author.visitor, "handIn");
        author.decide("accept", "", Reach.CIRCLE);
        assertThat(peer.visitor.get(made).body()).as("about something else").doesNotContain(title);
    }

    /** The product of M15 is for others too: it is saved, with the words by which somebody might be recognised. */
    @Test
    void beginsInAModuleThatSaysWhoMightBeRecognised() {
        ExampleAuthor author = new ExampleAuthor();
        Visitor coach = author.visitor;
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach, "send");
        Visitor administrator = author.circle.administrator();
        String asked = "/admin/assign?uid=" + author.circle.uid() + "&targets=&mandatory=M15&try=yes";
        FormOnPage.in(administrator.get(asked), "assigning").send(administrator, "assign");
        assertThat(coach.get("/trial/opening?module=M15").body()).contains("opened");
        String block = "?module=M15&block=praktijkvoorbeeld";
        String page = coach.get("/learner/block" + block).body();
        String body = """
                {"key": "%s", "registration": "%s", "module": "M15", "moduleVersion": "%s", "block": "praktijkvoorbeeld",
                 "item": "text", "revision": 0, "value": {"vraag": "Waarom leest leerling Emma traag, vroeg Schrijvende Coach?"}}""".formatted(UUID.randomUUID(), said(page, "registration"), said(page, "module-version"));
        assertThat(coach.postJson("/api/practice/artefacts", body).body())
                .contains("\"saved\":true", "«Emma», «Schrijvende Coach»");
        assertThat(coach.get("/learner/artefact" + block).body())
                .contains(
                        "<mark lang=\"nl\">Emma</mark>",
                        "Schrijf «een leerling»",
                        "Schrijf er een praktijkvoorbeeld van");
    }

    private static String said(String page, String data) {
        return page.replaceFirst("(?s).* data-" + data + "=\"([^\"]*)\".*", "$1");
    }

    @Test
    @Tag("persistence")
    void isReadInConnectedCirclesWhileTheyAreConnected() {
        LearningTogether here = LearningTogether.of(1);
        LearningTogether there = LearningTogether.of(1);
        Somebody writing = here.coach(0);
        ExampleAuthor author = new ExampleAuthor(
                writing.account(),
                writing.visitor(),
                here.counsellor.account(),
                here.counsellor.visitor(),
                here.cohort);
        author.shown("Verbonden", Reach.CONNECTED);
        Visitor reader = there.coach(0).visitor();
        String below = here.network("Onder");
        String above = there.network("Boven");
        here.joins(below);
        there.joins(above);
        here.asksToStandUnder(below, above);
        assertThat(author.readBy(reader)).as("asked only").isEqualTo(GONE);
        FormOnPage.inRow(there.counsellor.get("/author/network?uid=" + above), "agree")
                .press(there.counsellor.visitor());
        assertThat(author.readBy(reader)).isEqualTo(200);
        assertThat(reader.get("/learner/examples?q=Verbonden").body()).contains(author.uid);
        FormOnPage.inRow(there.counsellor.get("/author/network?uid=" + above), "end")
                .press(there.counsellor.visitor());
        assertThat(author.readBy(reader)).as("no longer").isEqualTo(GONE);
        assertThat(reader.get("/learner/examples?q=Verbonden").body()).doesNotContain(author.uid);
    }

    /** One stays without a name, one goes along as its author wished, and what nobody read goes; so do thanks that they gave. */
    @Test
    @Tag("persistence")
    void staysWithoutItsErasedAuthorUnlessTheyWishedOtherwise() {
        ExampleAuthor author = new ExampleAuthor();
        Visitor reader = Newcomer.with(Role.COACH).settled();
        String staying = shown(author, "Blijft", "named");
        String going = shown(author, "Gaat mee", "goesAlong");
        author.uid = UUID.randomUUID().toString();
        author.form("Nooit getoond", "Bijna klaar.").send(author.visitor, "save");
        assertThat(reader.get(staying).body()).contains("Blijft", "Schrijvende Coach");
        assertThat(reader.get(going).body()).contains("Gaat mee");

        FormOnPage.in(author.visitor.get("/own/erasure"), "erasure")
                .with("typed", author.account.username())
                .send(author.visitor, "ask");
        Visitor administrator = Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD);
        String request = Traces.last(
                administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+(?=\">Schrijvende Coach)");
        FormOnPage.in(administrator.get(request), "erasure").send(administrator, "finish");

        assertThat(reader.get(staying).body())
                .contains("Blijft", "een coach uit het basisonderwijs")
                .doesNotContain("Schrijvende Coach");
        assertThat(reader.get(going).statusCode()).isEqualTo(GONE);
        assertThat(Stream.of("Gaat mee", "Nooit getoond").flatMap(ExampleReadersIT::places))
                .as("where it still stands")
                .isEmpty();
    }

    private static Stream<String> places(String title) {
        return Traces.places(List.of(title)).stream();
    }

    /** @return where it is read by everybody */
    private static String shown(ExampleAuthor author, String title, String wish) {
        author.uid = UUID.randomUUID().toString();
        author.form(title, "We stelden één vraag.")
                .with("reach", "EVERYBODY")
                .with(wish, "true")
                .send(author.visitor, "handIn");
        author.decide("accept", "", Reach.EVERYBODY);
        return "/learner/example?uid=" + author.uid;
    }
}
