package be.datacoach.accompaniment;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static be.datacoach.accompaniment.Making.field;
import static be.datacoach.accompaniment.Making.found;
import static be.datacoach.accompaniment.Making.number;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.network.division.SharedTable;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two coaches of a cohort make an artefact, and look at each other's; and who may not. */
@Tag("persistence")
class MadeTogetherIT extends RunningDatacoach {
    private static final String YES = "Ja, ik doe mee";
    private static final String GONE = "die hier niet meer is";
    private static final Pattern CLASH = Pattern.compile("\"clashes\":\\[\\{\"uid\":\"([^\"]+)\"");
    private static final Pattern HANDED_IN = Pattern.compile("(/author/feedback\\?submission=[0-9a-f-]+)");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Newcomer hilde = Circle.counsellor("Hilde Kring");
    private final Learner an = Learner.withAPath(Newcomer.named("An Specht" + mark, Role.COACH));
    private final Learner bo = Learner.withAPath(Newcomer.named("Bo Specht" + mark, Role.COACH));
    private Visitor counsellor;

    @BeforeEach
    void gather() {
        counsellor = hilde.settled();
        Circle circle = Circle.around(hilde);
        circle.joinedBy(an.account);
        circle.joinedBy(bo.account);
        an.open();
        bo.open();
    }

    @Test
    void mergesByFieldAndKeepsWhatTwoWroteInOne() {
        Making making = begin();
        making.writes(an.visitor, "taken", 0, "Van An.");
        String both = making.writes(bo.visitor, "samen", 0, "Van Bo.");
        assertThat(both).contains("Van An.", "Van Bo.", "\"clashes\":[]");

        String crossed = making.writes(bo.visitor, "taken", 0, "Ook van Bo.");
        assertThat(crossed).contains("\"words\":\"Van An.\"", "\"mine\":\"Ook van Bo.\"");
        assertThat(bo.visitor.get(making.page()).body()).contains("Ook van Bo.");
        assertThat(an.visitor.get(making.page()).body()).doesNotContain("Ook van Bo.");

        String chosen = field("taken", number(crossed), "Van ons.");
        String settled = making.sends(bo.visitor, UUID.randomUUID(), chosen, found(CLASH, crossed));
        assertThat(settled).contains("\"words\":\"Van ons.\"", "\"clashes\":[]");
        assertThat(an.visitor.get(Making.SHEET).body()).contains("Van ons.", "Samen gemaakt door");
        restores(making);
    }

    /** What was put back is what stood there; what stood in between can still be read. */
    private void restores(Making making) {
        HttpResponse<String> past = an.visitor.get(making.past(2));
        assertThat(past.body()).contains("Van An.");
        FormOnPage restoring = FormOnPage.in(past, "restoring");
        restoring.send(an.visitor, "restore");
        restoring.send(an.visitor, "restore");
        assertThat(bo.visitor.get(making.page()).body())
                .contains(">Van An.</textarea>")
                .doesNotContain("Van Bo.");
        assertThat(bo.visitor.get(making.past(4)).body()).contains("Van ons.", "Van Bo.");
    }

    @Test
    void countsOnceWhatIsSentTwice() {
        Making making = begin();
        UUID key = UUID.randomUUID();
        String first = making.sends(an.visitor, key, field("taken", 0, "Eén keer."), "");
        making.writes(bo.visitor, "taken", number(first), "Daarna Bo.");
        String again = making.sends(an.visitor, key, field("taken", 0, "Eén keer."), "");
        assertThat(again).contains("\"words\":\"Daarna Bo.\"", "\"clashes\":[]");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        Making making = begin();
        making.writes(an.visitor, "taken", 0, "<script>alert(1)</script>");
        assertThat(bo.visitor.get(making.page()).body())
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert");
        Visitor stranger = Learner.withAPath().visitor;
        for (Visitor other : List.of(stranger, counsellor)) {
            assertThat(other.get(making.page()).statusCode()).isEqualTo(404);
            assertThat(other.get(making.past(1)).statusCode()).isEqualTo(404);
        }
        String body = making.body(UUID.randomUUID(), field("taken", 1, "Van een vreemde."), "");
        assertThat(stranger.postJson("/api/together/texts", body).statusCode()).isEqualTo(404);
        assertThat(stranger.get(Making.PAGE).body()).doesNotContain("id=\"companion\"");

        FormOnPage.in(an.visitor.get(making.page()), "leaveForm").send(an.visitor, "leave");
        assertThat(an.visitor.get(making.page()).statusCode()).isEqualTo(404);
        assertThat(an.visitor.get(Making.SHEET).body()).contains("alert(1)");
        assertThat(bo.visitor.get(making.page()).body()).contains("ging verder met een eigen kopie");
    }

    @Test
    void oneRoundOfFeedbackCountsForAllMakers() {
        an.answer("rolfiche");
        Making making = begin();
        FormOnPage.in(an.visitor.get(making.page()), "handInForm").send(an.visitor, "handIn");
        List<String> lines = handedIn("/author/coaches");
        assertThat(lines).hasSize(1);
        assertThat(handedIn("/author/submitted?q=" + mark)).isEqualTo(lines);
        assertThat(handedIn("/author/submitted?q=bo+specht" + mark)).hasSize(1);
        FormOnPage.in(counsellor.get(lines.get(0)), "feedback")
                .with("mark.taken", "3")
                .with("mark.grenzen", "2")
                .with("mark.contact", "2")
                .with("remark", "Sterk, jullie twee.")
                .send(counsellor, "approve");
        for (Learner maker : List.of(an, bo)) {
            assertThat(maker.visitor.get(Making.SHEET).body()).contains("Goedgekeurd.", "Sterk, jullie twee.");
        }
        assertThat(handedIn("/author/coaches")).isEmpty();
    }

    private List<String> handedIn(String page) {
        return HANDED_IN
                .matcher(counsellor.get(page).body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void aColleagueSaysWhatTheyThinkToThoseTwoAlone() {
        an.answer("rolfiche");
        FormOnPage.in(an.visitor.get(Making.PAGE), "peerForm")
                .with("peerPiece", "M01/rolfiche")
                .with("colleague", bo.account.uid())
                .with("question", "Is dit haalbaar?")
                .send(an.visitor, "askPeer");
        String peer = "/learner/"
                + found(
                        Pattern.compile("(colleague\\?uid=[0-9a-f-]+)"),
                        bo.visitor.get(Making.PAGE).body());
        assertThat(bo.visitor.get(peer).body()).contains("Is dit haalbaar?").doesNotContain("Iets over mijn school.");
        FormOnPage.in(bo.visitor.get(peer), "answering").send(bo.visitor, "accept");
        assertThat(bo.visitor.get(peer).body()).contains("Iets over mijn school.");
        says(peer, "keep");
        assertThat(an.visitor.get(peer).body()).doesNotContain("Met wie?");
        says(peer, "give");
        assertThat(an.visitor.get(peer).body()).contains("Met wie?", "Het is geen resultaat");
        assertThat(counsellor.get(peer).statusCode()).isEqualTo(404);
        sharesWithTheCounsellor(peer);
    }

    private void says(String peer, String button) {
        FormOnPage.in(bo.visitor.get(peer), "looking")
                .with("comment.taken", "Met wie?")
                .with("mark.taken", "1")
                .send(bo.visitor, button);
    }

    private void sharesWithTheCounsellor(String peer) {
        FormOnPage.in(an.visitor.get(Making.SHEET), "handInForm").send(an.visitor, "handIn");
        String address = handedIn("/author/coaches").get(0);
        assertThat(counsellor.get(address).body()).doesNotContain("Met wie?");
        FormOnPage.in(an.visitor.get(peer), "taking").send(an.visitor, "share");
        assertThat(counsellor.get(address).body()).contains("Met wie?", "Van een collega-coach.");
        FormOnPage.in(an.visitor.get(peer), "taking").send(an.visitor, "withdraw");
        assertThat(counsellor.get(address).body()).doesNotContain("Met wie?");
    }

    /** Of an older day, what each wrote last stays; of somebody who was erased their words, and no name. */
    @Test
    void becomesThinnerWithTimeAndStaysReadableWithoutAMaker() {
        Making making = begin();
        String early = "Eerst " + mark;
        making.writes(an.visitor, "taken", number(making.writes(an.visitor, "taken", 0, early)), "Van An.");
        making.writes(bo.visitor, "samen", 0, "Van Bo.");
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        Traces.trial("keep", "history", now.plusDays(29));
        assertThat(an.visitor.get(making.past(2)).body()).contains(early);
        Traces.trial("keep", "history", now.plusDays(31));
        assertThat(Traces.places(List.of(early))).isEmpty();
        assertThat(an.visitor.get(making.past(3)).body()).contains("Van An.").doesNotContain("Van Bo.");

        an.account.erase();
        assertThat(Traces.places(List.of("An Specht" + mark))).isEmpty();
        assertThat(bo.visitor.get(making.page()).body()).contains("Van An.", "Van Bo.", GONE);
        assertThat(bo.visitor.get(making.past(3)).body()).contains(GONE);
        assertThat(making.writes(bo.visitor, "taken", 3, "Van Bo alleen.")).contains("\"clashes\":[]");
        bo.account.erase();
        assertThat(Traces.places(List.of(making.work()))).doesNotContain("joint_work");
    }

    /** Both keep what stood there, nobody writes in what is not theirs any more, and what was only asked ends. */
    @Test
    void goesOnApartWhenAMakerLeavesTheSchool() {
        SharedTable table = SharedTable.of(2);
        Visitor stays = table.coach(0);
        Visitor leaves = table.coach(1);
        for (int coach = 0; coach < 2; coach++) {
            table.joined(coach);
            table.coach(coach).get("/learner/module?module=M01");
        }
        String leaver = table.team.people.get(1).uid();
        Making.asking(leaves, table.team.people.get(0).uid()).send(leaves, "send");
        Making making = Making.begun(stays, leaves, leaver);
        making.writes(leaves, "taken", 0, "Van ons school.");
        FormOnPage.in(stays.get(Making.PAGE), "peerForm")
                .with("peerPiece", "M01/rolfiche")
                .with("colleague", leaver)
                .send(stays, "askPeer");
        assertThat(stays.get(Making.PAGE).body()).contains(YES);
        assertThat(leaves.get(Making.PAGE).body()).contains("colleague?uid");
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        FormOnPage.inRow(administrator.get("/admin/school?uid=" + table.team.uid), "remove")
                .with("member", leaver)
                .press(administrator);

        assertThat(stays.get(Making.PAGE).body()).doesNotContain(YES);
        assertThat(leaves.get(Making.PAGE).body()).doesNotContain("colleague?uid");
        assertThat(leaves.get(making.page()).statusCode()).isEqualTo(404);
        assertThat(stays.get(making.page()).body()).contains("Van ons school.", "ging verder met een eigen kopie");
        making.writes(stays, "taken", 2, "Zonder jou.");
        assertThat(leaves.get(Making.SHEET).body()).contains("Van ons school.").doesNotContain("Zonder jou.");
    }

    private Making begin() {
        return Making.begun(an.visitor, bo.visitor, bo.account.uid());
    }
}
