package be.datacoach.network.example;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An example from its first words to its readers: who may see it when, and what two do at once. */
class ExampleIT extends RunningDatacoach {
    private static final int GONE = 404;
    private final ExampleAuthor author = new ExampleAuthor();

    @Test
    @Tag("persistence")
    void isReadByItsCircleOnceACounsellorTookItUp() {
        Newcomer peerAccount = Newcomer.with(Role.COACH);
        author.circle.joinedBy(peerAccount);
        Visitor peer = peerAccount.settled();
        Visitor stranger = Newcomer.with(Role.COACH).settled();
        String title = "Lezen " + UUID.randomUUID();

        author.form(title, "Onze leerling Emma las traag, zei Katrien.").send(author.visitor, "save");
        assertThat(author.readBy(peer)).isEqualTo(GONE);
        assertThat(author.counsellor.get("/author/example?uid=" + author.uid).statusCode())
                .isEqualTo(GONE);
        assertThat(peer.get("/learner/write?uid=" + author.uid).statusCode()).isEqualTo(GONE);

        isMendedAndHandedIn(title);
        assertThat(author.readBy(peer)).isEqualTo(GONE);

        author.decide("accept", "", Reach.CIRCLE);
        isReadByTheCircleAlone(title, peer, stranger);
        isFoundByWhatItIsAbout(peer, title);
        isThankedAndWithdrawn(title, peer);
    }

    private void isMendedAndHandedIn(String title) {
        HttpResponse<String> found =
                author.form(title, "Onze leerling Emma las traag, zei Katrien.").send(author.visitor, "handIn");
        assertThat(found.body()).contains("Dit lijkt de naam van een leerling.", "Dit moet eruit", "<mark>Emma</mark>");
        FormOnPage mended = author.form(title, "Enkele leerlingen lazen traag, zei Katrien.");
        Matcher why = Pattern.compile("name=\"(why-[^\"]+)\"").matcher(found.body());
        assertThat(why.find()).isTrue();
        assertThat(mended.with(why.group(1), "de auteur van het boek")
                        .send(author.visitor, "handIn")
                        .statusCode())
                .isEqualTo(302);
        assertThat(author.counsellor.get("/author/examples").body()).contains(title);
        assertThat(author.counsellor.get("/author/example?uid=" + author.uid).body())
                .contains("<mark>Katrien</mark>", "de auteur van het boek");
    }

    private void isReadByTheCircleAlone(String title, Visitor peer, Visitor stranger) {
        assertThat(author.readBy(peer)).isEqualTo(200);
        assertThat(author.readBy(stranger)).isEqualTo(GONE);
        assertThat(peer.get("/learner/example?uid=" + author.uid).body())
                .contains("een coach uit het basisonderwijs")
                .doesNotContain("Schrijvende Coach");
        assertThat(peer.get("/learner/examples?q=" + title.substring(6)).body()).contains(title);
        assertThat(stranger.get("/learner/examples?q=" + title.substring(6)).body())
                .doesNotContain(title);
    }

    private void isThankedAndWithdrawn(String title, Visitor peer) {
        FormOnPage.in(peer.get("/learner/example?uid=" + author.uid), "thanking")
                .with("thanks", "Wij proberen dit ook.")
                .send(peer, "thank");
        assertThat(author.page().body()).contains("Wij proberen dit ook.", "iemand");
        FormOnPage.in(author.page(), "withdrawing").send(author.visitor, "withdraw");
        assertThat(author.readBy(peer)).isEqualTo(GONE);
        assertThat(author.page().body()).contains(title);
    }

    private static void isFoundByWhatItIsAbout(Visitor peer, String title) {
        String words = "/learner/examples?q=" + title.substring(6);
        assertThat(peer.get(words + "&level=BAO&phase=INITIATION&topic=C5").body())
                .contains(title);
        assertThat(peer.get(words + "&level=SO").body()).doesNotContain(title);
        assertThat(peer.get(words + "&phase=NONE").body()).doesNotContain(title);
        assertThat(peer.get(words + "&topic=T01").body()).doesNotContain(title);
        assertThat(peer.get("/learner/examples?q=%25" + UUID.randomUUID()).body())
                .contains("Niets gevonden");
    }

    @Test
    void isDecidedOnOnceByTwoCounsellorsAtATime() {
        Newcomer second = Circle.counsellor("Tweede Begeleider");
        author.circle.alsoAccompaniedBy(second);
        Visitor other = second.settled();
        author.form("Twee lezers", "We stelden een vraag.").send(author.visitor, "handIn");
        FormOnPage late = FormOnPage.in(other.get("/author/example?uid=" + author.uid), "judging");
        assertThat(author.decide("refuse", "", Reach.CIRCLE).body()).contains("Schrijf waarom.");
        author.judging().with("remark-DONE", "Welke vraag was het?").send(author.counsellor, "ask");
        HttpResponse<String> overtaken = late.with("reach", "CIRCLE").send(other, "accept");
        assertThat(other.get(Visitor.location(overtaken)).body())
                .contains("Intussen besliste een andere begeleider", "Meelezende Begeleider", "Welke vraag was het?");
        assertThat(author.readBy(author.visitor)).isEqualTo(GONE);
        assertThat(author.page().body()).contains("vraagt iets aan te passen", "Welke vraag was het?");
        isDecidedOnOnceAtTheSameMoment(other);

        Visitor stranger = Circle.counsellor("Vreemde Begeleider").settled();
        assertThat(stranger.get("/author/example?uid=" + author.uid).statusCode())
                .isEqualTo(GONE);
        assertThat(author.visitor.get("/author/example?uid=" + author.uid).statusCode())
                .isEqualTo(GONE);
    }

    private void isDecidedOnOnceAtTheSameMoment(Visitor other) {
        author.form("Twee lezers", "We stelden deze vraag.").send(author.visitor, "handIn");
        List<Visitor> both = List.of(author.counsellor, other);
        List<FormOnPage> forms = both.stream()
                .map(each -> FormOnPage.in(each.get("/author/example?uid=" + author.uid), "judging")
                        .with("reach", "CIRCLE"))
                .toList();
        List<String> pages = IntStream.of(0, 1)
                .parallel()
                .mapToObj(i -> forms.get(i).send(both.get(i), "accept"))
                .map(Visitor::location)
                .toList();
        assertThat(IntStream.of(0, 1)
                        .filter(i -> both.get(i).get(pages.get(i)).body().contains("Intussen besliste")))
                .hasSize(1);
        assertThat(author.page().body().split("Opgenomen door", -1)).as("once").hasSize(2);
        assertThat(author.readBy(author.visitor)).isEqualTo(200);
    }

    @Test
    @Tag("persistence")
    void standsInTheWeeklyMailOfItsAuthorAndOfWhomItWaitsFor() {
        ExampleAuthor reached = ExampleAuthor.withAddresses();
        FormOnPage.in(reached.visitor.get("/learner/start"), "first").send(reached.visitor, "send");
        reached.form("Voor de weekmail", "We stelden één vraag.").send(reached.visitor, "handIn");
        reached.decide("refuse", "Te kort.", Reach.CIRCLE);
        reached.uid = UUID.randomUUID().toString();
        reached.form("Wacht nog", "We stelden één vraag.").send(reached.visitor, "handIn");
        assertThat(mailTo(reached.guide)).contains("Er wachten praktijkvoorbeelden van je coaches");
        assertThat(mailTo(reached.account))
                .contains("nam je praktijkvoorbeeld niet op")
                .doesNotContain("Te kort.", "Voor de weekmail", "Wacht nog", "Er wachten");
        ExampleAuthor idle = ExampleAuthor.withAddresses();
        assertThat(mailTo(idle.guide)).doesNotContain("Dag Meelezende");
    }

    /** The weekly mail of a Monday in November. */
    private static String mailTo(Newcomer somebody) {
        new Visitor().get("/trial/operations?act=remind&key=2026-11-30");
        return Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD)
                .get("/admin/mail?q=" + somebody.username())
                .body();
    }

    @Test
    @Tag("persistence")
    void goesOnBeingReadAsItWasUntilAChangeIsTakenUp() {
        author.shown("Eerste titel", Reach.EVERYBODY);
        Visitor reader = Newcomer.with(Role.COACH).settled();
        String address = "/learner/example?uid=" + author.uid;
        assertThat(reader.get(address).body()).contains("Eerste titel");
        author.form("Tweede titel", "We stelden een andere vraag.")
                .with("reach", "EVERYBODY")
                .send(author.visitor, "handIn");
        assertThat(reader.get(address).body()).contains("Eerste titel");
        author.decide("accept", "", Reach.CIRCLE);
        assertThat(author.readBy(reader)).as("narrowed").isEqualTo(GONE);
        assertThat(author.visitor.get(address).body()).contains("Tweede titel");
        author.decide("takeDown", "Er belde een ouder.", Reach.CIRCLE);
        assertThat(author.readBy(author.visitor)).isEqualTo(GONE);
        assertThat(author.page().body()).contains("haalde het weg", "Er belde een ouder.", "Tweede titel");
    }

    @Test
    void losesNothingOfWhatIsTypedAndBelievesNothing() {
        String hostile = "<script>alert(1)</script> <img src=x onerror=alert(2)> [klik](javascript:alert(3))";
        FormOnPage first = author.form("Twee tabbladen", hostile);
        FormOnPage again = author.form("Ander tabblad", "Iets anders.");
        first.send(author.visitor, "save");
        first.send(author.visitor, "save");
        assertThat(author.page().body()).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
        assertThat(again.send(author.visitor, "save").body()).contains("In een ander venster", "Iets anders.");
        assertThat(author.page().body()).contains("Twee tabbladen").doesNotContain("Ander tabblad");

        String tooMuch = "woord ".repeat(3_400);
        assertThat(author.form("Lang", tooMuch).send(author.visitor, "save").body())
                .contains("Hoogstens", tooMuch.strip().substring(0, 6_000));
        assertThat(author.page().body()).contains("Twee tabbladen");
        HttpResponse<String> empty = author.form("", "x").send(author.visitor, "handIn");
        assertThat(empty.body()).contains("Vul dit nog in: Titel");

        Visitor thief = Newcomer.with(Role.COACH).settled();
        FormOnPage stolen =
                FormOnPage.in(thief.get("/learner/write"), "writing").with("uid", author.uid);
        assertThat(stolen.send(thief, "save").statusCode()).isEqualTo(GONE);
        assertThat(thief.get("/learner/write?uid=nonsense").statusCode()).isEqualTo(GONE);
        HttpResponse<String> ended = author.form("Na de sessie", "y").send(new Visitor(), "save");
        assertThat(ended.statusCode()).isIn(302, 303);
    }
}
