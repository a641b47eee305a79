package be.datacoach.network.circle;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static be.datacoach.network.circle.LearningTogether.circle;
import static be.datacoach.network.circle.LearningTogether.encourages;
import static be.datacoach.network.circle.LearningTogether.page;
import static be.datacoach.network.circle.LearningTogether.staff;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.network.circle.LearningTogether.Somebody;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Networks over their pages: who comes and goes, when they meet, networks under networks, and the end of one. */
class NetworksIT extends RunningDatacoach {
    private final LearningTogether all = LearningTogether.of(2);
    private final Somebody one = all.coach(0);
    private final Somebody two = all.coach(1);

    @Test
    @Tag("persistence")
    void putsNetworksUnderNetworksWhenBothSidesAgree() {
        LearningTogether others = LearningTogether.of(0);
        String below = all.network("Onder");
        String above = others.network("Boven");
        all.asksToStandUnder(below, above);
        assertThat(all.counsellor.body(page(below)))
                .contains("Wacht op de andere kant")
                .doesNotContain(":agree-form");
        others.asksToStandUnder(others.network("Derde"), below);
        FormOnPage wrong =
                FormOnPage.inRow(all.counsellor.get(page(below)), "agree").with("other", above);
        assertThat(wrong.press(all.counsellor.visitor()).statusCode())
                .as("who asked")
                .isEqualTo(404);
        FormOnPage yes = FormOnPage.inRow(others.counsellor.get(page(above)), "agree");
        yes.press(others.counsellor.visitor());
        yes.press(others.counsellor.visitor());
        assertThat(all.counsellor.body(page(below))).contains("Deelt nu met", "Staat onder");
        assertThat(others.counsellor.body(page(above)))
                .contains("Staan eronder")
                .doesNotContain("value=\"" + below + "\">Onder");
        comesUnderNobodyWhoStandsUnderIt(others, above, below);
        FormOnPage end = FormOnPage.inRow(all.counsellor.get(page(below)), "end");
        end.press(all.counsellor.visitor());
        end.press(all.counsellor.visitor());
        assertThat(others.counsellor.body(page(above))).doesNotContain("Staan eronder", "Deelt nu met");
    }

    private static void comesUnderNobodyWhoStandsUnderIt(LearningTogether others, String above, String below) {
        FormOnPage.in(others.counsellor.get(page(above)), "above-form")
                .with("other", below)
                .send(others.counsellor.visitor(), "askAbove");
        assertThat(others.counsellor.body(page(above)))
                .contains("Dat kan niet: een netwerk staat onder één ander", "Staan eronder");
    }

    @Test
    void invitesASingleCoachWhoComesAndGoesAsTheyChoose() {
        String network = all.network("Netwerk op uitnodiging");
        all.invites(network, one);
        all.invites(all.network("Een ander"), two);
        assertThat(one.code(circle(network))).as("invited is not in it").isEqualTo(404);
        assertThat(one.body("/learner/together")).contains("Netwerk op uitnodiging", "nodigt je uit");
        FormOnPage answer = FormOnPage.inRow(one.get("/learner/together"), "answer");
        FormOnPage uninvited = FormOnPage.inRow(two.get("/learner/together"), "answer");
        assertThat(uninvited.with("uid", network).press(two.visitor()).statusCode())
                .isEqualTo(404);
        answer.press(one.visitor());
        all.joins(network);
        assertThat(two.body(circle(network))).contains(one.name());
        encourages(one, network, "", "Dit blijft staan");
        assertThat(two.body(circle(network))).contains(one.name() + " aan iedereen");
        leaves(network);
        assertThat(one.body("/learner/together")).doesNotContain("Waar je niet meer bij bent");
    }

    /** Who left alone and is in it by the cohort no more: what they wrote is of somebody who is not here, until they take it away. */
    private void leaves(String network) {
        FormOnPage.inRow(all.counsellor.get(page(network)), "letGo").press(all.counsellor.visitor());
        FormOnPage.in(one.get(circle(network)), "leave-form").send(one.visitor(), "leave");
        assertThat(one.code(circle(network))).isEqualTo(404);
        assertThat(all.counsellor.body(staff(network)))
                .contains("Iemand die hier niet meer is aan iedereen", "Dit blijft staan")
                .doesNotContain(one.name());
        assertThat(one.body("/learner/together")).contains("Waar je niet meer bij bent");
        FormOnPage.inRow(one.get("/learner/together"), "take").press(one.visitor());
        assertThat(all.counsellor.body(staff(network))).doesNotContain("Dit blijft staan");
    }

    @Test
    void isArchivedByWhoAccompaniesItOrAnAdministratorAndNeverLeftAlone() {
        String network = all.network("Netwerk dat afloopt");
        all.joins(network);
        FormOnPage.inRow(all.counsellor.get(page(network)), "removeCounsellor").press(all.counsellor.visitor());
        assertThat(all.counsellor.code(page(network))).as("the last one stays").isEqualTo(200);
        encourages(one, network, "", "Dit lees je nog");
        all.asks(network, "Wat nam je mee?", "at_once");
        var before = one.get(circle(network));
        FormOnPage.in(all.counsellor.get(page(network)), "ending").send(all.counsellor.visitor(), "archive");
        isReadByWhoWasInItAndWrittenByNobody(network, before);
        FormOnPage.in(all.counsellor.get(page(network)), "again").send(all.counsellor.visitor(), "reopen");
        assertThat(one.body(circle(network))).contains("id=\"encourage\"").doesNotContain("Dit netwerk is afgelopen");
        var administrator = loggedIn("beheerder", DEMO_PASSWORD);
        var cohorts = administrator.get("/admin/cohorts");
        assertThat(cohorts.body())
                .contains("Netwerk dat afloopt", all.counsellor.name())
                .doesNotContain(one.name());
        FormOnPage.inRow(cohorts, "archiveNetwork").with("network", network).press(administrator);
        assertThat(one.body(circle(network))).contains("Dit netwerk is afgelopen");
        assertThat(administrator.get(circle(network)).statusCode()).isEqualTo(404);
    }

    private void isReadByWhoWasInItAndWrittenByNobody(String network, HttpResponse<String> before) {
        String sentence = "Dit netwerk is afgelopen. Je kan nog lezen wat er geschreven is";
        assertThat(one.body("/learner/together")).contains("Netwerk dat afloopt", "afgelopen leernetwerk");
        for (String body : List.of(two.body(circle(network)), all.counsellor.body(staff(network)))) {
            assertThat(body)
                    .contains(sentence, "Dit lees je nog", "Wat nam je mee?", one.name())
                    .doesNotContain("id=\"encourage\"", "id=\"newGoal\"", ":answer-form", ":kind-form");
        }
        FormOnPage words = FormOnPage.in(before, "encourage").with("words", "Te laat");
        assertThat(words.send(one.visitor(), "write").body()).contains(sentence).doesNotContain("Te laat");
        String talks = "/learner/talks?place=NETWORK&of=" + network;
        assertThat(two.body(talks)).contains("Je kan alles nog lezen").doesNotContain("id=\"begin\"");
        LearningTogether others = LearningTogether.of(1);
        for (String page : List.of(circle(network), talks)) {
            assertThat(others.coach(0).code(page)).isEqualTo(404);
        }
        assertThat(others.counsellor.code(staff(network))).isEqualTo(404);
    }

    @Test
    @Tag("persistence")
    void meetsAsACohortDoes() {
        for (Somebody coach : all.coaches) {
            FormOnPage.in(coach.get("/learner/start"), "first").send(coach.visitor(), "send");
        }
        String network = all.network("Netwerk dat samenkomt");
        all.invites(network, one);
        assertThat(all.plans(network, "Nog niet", "ooit").body()).contains("Vul in waarover");
        all.plans(network, "Cijfers lezen", "2099-03-05");
        assertThat(one.body("/learner/meetings.ics")).as("only invited").doesNotContain("Cijfers");
        FormOnPage.inRow(one.get("/learner/together"), "answer").press(one.visitor());
        assertThat(one.body("/learner/home")).contains("Cijfers lezen", "5 maart 2099 om 14:00");
        assertThat(one.body("/learner/counsellor")).contains("Netwerk dat samenkomt, met " + all.counsellor.name());
        assertThat(one.body(circle(network))).contains("Cijfers lezen", "Zaal Demer");
        assertThat(two.body("/learner/home")).as("not in it").doesNotContain("Cijfers lezen");
        asksBeforeItAndMoves(network);

        all.plans(network, "Cijfers gelezen", "2026-01-08");
        String past = meeting(network, "Cijfers gelezen");
        assertThat(all.counsellor.body(past)).contains(one.name()).doesNotContain(two.name());
        FormOnPage.in(all.counsellor.get(past), "attendance")
                .with("there." + one.account().uid(), "75")
                .with("there." + two.account().uid(), "75")
                .send(all.counsellor.visitor(), "note");
        assertThat(one.body("/learner/progress")).contains("Samen geleerd", "Cijfers gelezen", "1 uur en 15 minuten");
        assertThat(two.body("/learner/progress")).contains("<h1").doesNotContain("Samen geleerd", "Cijfers gelezen");
        FormOnPage.in(one.get(circle(network)), "leave-form").send(one.visitor(), "leave");
        assertThat(one.body("/learner/meetings.ics")).doesNotContain("Cijfers lezen");
        assertThat(one.body("/learner/progress")).as("was there").contains("Cijfers gelezen");
        isPlannedByItsCounsellorsAlone(network, past);
    }

    /** The form asks before the next meeting; the question goes along when that moves. */
    private void asksBeforeItAndMoves(String network) {
        FormOnPage.in(all.counsellor.get(staff(network)), "asking").send(all.counsellor.visitor(), "ask");
        assertThat(one.body(circle(network))).contains("donderdag 5 maart 2099 om 14:00</p>");
        assertThat(all.counsellor.body(staff(network))).as("has its question").doesNotContain("value=\"2099-03-05\"");
        FormOnPage.in(all.counsellor.get(meeting(network, "Cijfers lezen")), "meeting")
                .with("day", "2099-03-06")
                .send(all.counsellor.visitor(), "keep");
        assertThat(one.body("/learner/home")).contains("Verplaatst, was", "6 maart 2099");
        assertThat(one.body(circle(network))).contains("vrijdag 6 maart 2099 om 14:00</p>");
    }

    private void isPlannedByItsCounsellorsAlone(String network, String meeting) {
        LearningTogether others = LearningTogether.of(0);
        String own = others.network("Ander netwerk");
        assertThat(others.counsellor.code(meeting)).isEqualTo(404);
        assertThat(others.counsellor.code("/author/meeting?circle=" + network)).isEqualTo(404);
        assertThat(others.counsellor.code("/author/meetings.ics?circle=" + network))
                .isEqualTo(404);
        String uid = meeting.replaceFirst(".*&uid=", "");
        FormOnPage form = FormOnPage.in(others.counsellor.get("/author/meeting?circle=" + own), "meeting")
                .with("subject", "Van ons")
                .with("place", "Hier")
                .with("day", "2099-03-05")
                .with("hour", "14:00");
        assertThat(form.with("once", uid)
                        .send(others.counsellor.visitor(), "keep")
                        .statusCode())
                .as("a meeting of others")
                .isEqualTo(404);
        assertThat(form.with("circle", network)
                        .send(others.counsellor.visitor(), "keep")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("persistence")
    void takesBackWhatSomebodyWantedSeenWhenTheyLeave() {
        String network = all.network("Netwerk waar iemand terugkomt");
        all.joins(network);
        for (String circle : List.of(all.cohort.uid(), network)) {
            FormOnPage.in(one.get(circle(circle)), "work").send(one.visitor(), "showWork");
            assertThat(one.body(circle(circle))).contains("id=\"hideWork\"");
        }
        FormOnPage.in(one.get(circle(network)), "name-form").send(one.visitor(), "showName");
        assertThat(one.body("/own/consents")).contains("Netwerk waar iemand terugkomt");
        all.cohort.leftByCoach(one.account());
        assertThat(one.code(circle(network))).isEqualTo(404);
        all.cohort.joinedBy(one.account());
        for (String circle : List.of(all.cohort.uid(), network)) {
            assertThat(one.body(circle(circle))).contains("id=\"showWork\"").doesNotContain("id=\"hideWork\"");
        }
        assertThat(one.body(circle(network))).contains("id=\"showName\"");

        FormOnPage.in(one.get(circle(network)), "work").send(one.visitor(), "showWork");
        FormOnPage.inRow(all.counsellor.get(page(network)), "letGo").press(all.counsellor.visitor());
        all.joins(network);
        assertThat(one.body(circle(network))).as("taken out with the cohort").contains("id=\"showWork\"");
    }

    private String meeting(String network, String subject) {
        var link = Pattern.compile("href=\"(/author/meeting\\?[^\"]*uid=[^\"]+)\">" + subject + "<")
                .matcher(all.counsellor.body(page(network)));
        assertThat(link.find()).as(subject).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
