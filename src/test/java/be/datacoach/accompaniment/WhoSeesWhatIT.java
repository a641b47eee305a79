package be.datacoach.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.network.example.ExampleAuthor;
import be.datacoach.network.example.Reach;
import be.datacoach.network.peer.TwoSchools;
import be.datacoach.network.talk.TalkingCircle;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each role sees of one coach, field by field: before a consent is given, while it holds, and after it is withdrawn. */
class WhoSeesWhatIT extends AroundThePath {
    private static final Path TABLE = Path.of("src/test/resources/permissions/fields.csv");

    /** @param mark what the page says where the field is seen; empty where opening the page is seeing it */
    private record Row(
            String field, String who, String where, String mark, String consent, boolean without, boolean with) {
        static Row of(String line) {
            String[] cells = line.split(";", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], seen(cells[5]), seen(cells[6]));
        }

        private static boolean seen(String cell) {
            assertThat(cell).isIn("seen", "hidden");
            return cell.equals("seen");
        }

        boolean expected(String given) {
            return given.equals(consent) ? with : without;
        }
    }

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private Fellow fellow;
    private final SoftAssertions all = new SoftAssertions();
    private Runnable stopThinking = () -> {};

    @Test
    void everybodySeesOfACoachWhatTheTableSaysAndOnlyWhileTheCoachSaysSo() throws IOException {
        List<Row> rows = rows();
        doEverything();
        look(rows, "");
        for (String consent : new TreeSet<>(rows.stream().map(Row::consent).toList())) {
            share(consent);
            look(Fellow.isAsked(consent) ? about(rows, consent) : rows, consent);
        }
        share("");
        look(rows, "");
        all.assertAll();
    }

    /** A yes between two coaches, which opens nothing else. */
    private static List<Row> about(List<Row> rows, String consent) {
        return rows.stream()
                .filter(row -> row.consent.equals(consent) || row.who.contains("counsellor"))
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.skip(1).map(Row::of).toList();
        }
    }

    private void doEverything() {
        names.put("{artefact}", handIn());
        learner.write("rolfiche", "Dit is nog niet klaar.");
        fellow = new Fellow(circle, coach);
        names.put("{work}", fellow.work());
        names.put("{peer}", fellow.peer());
        String school = school();
        names.put("{coach}", learner.account.uid());
        names.put("{name}", learner.account.username());
        names.put("{cohort}", circle.uid());
        names.put("{school}", school);
        answer("culture-short", "K01", "\"1\"");
        withPeers();
        Visitor[] strangers = strangers();
        visitors.putAll(Map.of(
                "coach",
                coach,
                "fellow",
                fellow.visitor(),
                "counsellor",
                counsellor,
                "other counsellor",
                strangers[0],
                "other coach",
                strangers[1],
                "administrator",
                strangers[2],
                "nobody",
                new Visitor()));
    }

    private void withPeers() {
        thinkTogether();
        examples();
        talk();
    }

    /** One that its cohort reads, and one that is still being written. */
    private void examples() {
        var author = new ExampleAuthor(learner.account, coach, hilde, counsellor, circle);
        names.put("{example}", author.shown("Eén vraag per overleg", Reach.CIRCLE).uid);
        author.uid = UUID.randomUUID().toString();
        author.form("Nog niet klaar", "Hier schrijf ik nog aan.").send(coach, "save");
        names.put("{draft}", author.uid);
        Newcomer peer = Newcomer.named("Iemand Naast", Role.COACH);
        circle.joinedBy(peer);
        visitors.put("peer", peer.settled());
    }

    /** A message in their cohort, and an answer that the counsellor hid. */
    private void talk() {
        Visitor peer = Objects.requireNonNull(visitors.get("peer"));
        HttpResponse<String> sent = FormOnPage.in(
                        coach.get("/learner/talks?place=COHORT&of=" + circle.uid()), "talk-begin")
                .with("heading", "Toetsen")
                .with("body", "Wie deed dit al?")
                .send(coach, "begin");
        String uid = Visitor.location(sent).replaceFirst(".*uid=", "");
        names.put("{talk}", uid);
        TalkingCircle.said(peer, "/learner/talk?uid=" + uid, "Dat is een dom idee.");
        HttpResponse<String> staff = counsellor.get("/author/talk?uid=" + uid);
        String answer = Traces.last(staff.body(), "(?<=name=\"post\" value=\")[^\"]+");
        FormOnPage.inRow(staff, "hide")
                .with("post", answer)
                .with("why", "HURTS")
                .with("words", "Over de zaak, niet de mens.")
                .press(counsellor);
    }

    /** Two intervisies with a coach of another school: what was taken along from the first is shared with the counsellor. */
    private void thinkTogether() {
        TwoSchools other = new TwoSchools(1);
        FormOnPage.in(coach.get("/learner/peer"), "looking")
                .with("question", "T15")
                .send(coach, "look");
        other.looks(0, "T15");
        FormOnPage.in(coach.get("/learner/peer"), "answering").send(coach, "accept");
        other.says(0, "accept");
        names.put("{with whom}", other.name(0));
        names.put("{intervisie}", noted(other.coach(0), "Ik deel dit met Hilde.", "shareNote"));
        TwoSchools.trial("past", names.get("{intervisie}"));
        names.put("{kept intervisie}", noted(other.coach(0), "Dit hou ik voor mezelf.", "take"));
        stopThinking = () -> {
            FormOnPage.in(coach.get("/learner/peer"), "stopping").send(coach, "stop");
            other.stop();
        };
    }

    private String noted(Visitor other, String note, String button) {
        String uid = TwoSchools.agree(coach, other);
        FormOnPage.in(coach.get("/learner/protocol?uid=" + uid), "taking")
                .with("note", note)
                .send(coach, button);
        return uid;
    }

    /** Others look for a peer as well. */
    @AfterEach
    void takesNobodyElse() {
        stopThinking.run();
    }

    private String school() {
        Visitor administrator = circle.administrator();
        String name = "School " + UUID.randomUUID().toString().substring(0, 8);
        names.put("{school name}", name);
        String page = Visitor.location(FormOnPage.in(administrator.get("/admin/school"), "edit")
                .with("name", name)
                .with("level", "BAO")
                .with("size", "SMALL")
                .send(administrator, "save"));
        HttpResponse<String> found = administrator.get(page + "&find=" + learner.account.username());
        FormOnPage.inRow(found, "add").press(administrator);
        return page.replaceFirst(".*uid=", "");
    }

    private void answer(String part, String item, String value) {
        String body = "{\"key\":\"" + UUID.randomUUID() + "\",\"registration\":\"" + learner.account.uid()
                + "\",\"module\":\"culture\",\"moduleVersion\":\"1\",\"block\":\"" + part + "\",\"item\":\"" + item
                + "\",\"value\":" + value + "}";
        assertThat(coach.postJson("/api/intake/answers", body).statusCode()).isEqualTo(200);
        FormOnPage.in(coach.get("/learner/result?part=" + part), "count").send(coach, "apply");
    }

    private void share(String consent) {
        fellow.now(consent);
        FormOnPage form =
                FormOnPage.in(coach.get("/learner/sharing"), "sharing").without("shared");
        boolean none = consent.isEmpty() || Fellow.isAsked(consent);
        (none ? form : form.with("shared", consent)).send(coach, "save");
    }

    private void look(List<Row> rows, String given) {
        for (Row row : rows) {
            Visitor visitor = visitors.getOrDefault(row.who, coach);
            HttpResponse<String> page = visitor.get(named(row.where));
            boolean seen = page.statusCode() == 200 && page.body().contains(named(row.mark));
            all.assertThat(seen)
                    .as("%s: %s at %s, sharing «%s»", row.field, row.who, row.where, given)
                    .isEqualTo(row.expected(given));
        }
    }

    private String named(String text) {
        String named = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return named.replace("&amp;", "&");
    }

    /** A mark that nobody ever sees would be hidden from everybody, whatever the pages do. */
    @Test
    void hidesNothingThatIsNowhere() throws IOException {
        List<Row> rows = rows();
        for (Row row : rows) {
            assertThat(rows)
                    .as(row.field)
                    .anyMatch(other -> other.field.equals(row.field) && (other.with || other.without));
        }
    }
}
