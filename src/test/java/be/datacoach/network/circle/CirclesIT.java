package be.datacoach.network.circle;

import static be.datacoach.network.circle.LearningTogether.circle;
import static be.datacoach.network.circle.LearningTogether.encourages;
import static be.datacoach.network.circle.LearningTogether.page;
import static be.datacoach.network.circle.LearningTogether.staff;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Role;
import be.datacoach.network.circle.LearningTogether.Somebody;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cohorts and networks over their pages: who sees whom, and what peers write. */
class CirclesIT extends RunningDatacoach {
    private static final String HOSTILE = "<script>alert(1)</script> <img src=x onerror=alert(2)> {0}";
    private final LearningTogether all = LearningTogether.of(2);
    private final String uid = all.cohort.uid();
    private final Somebody one = all.coach(0);
    private final Somebody two = all.coach(1);

    @Test
    @Tag("persistence")
    void namesPeersOfTheCohortAndOthersOnceTheyWantIt() {
        LearningTogether others = LearningTogether.of(1);
        Somebody other = others.coach(0);
        String network = all.network("Netwerk met naam");
        FormOnPage.in(all.counsellor.get("/author/network?uid=" + network), "counsellor-form")
                .with("who", others.counsellor.account().uid())
                .send(all.counsellor.visitor(), "addCounsellor");
        all.joins(network);
        others.joins(network);

        assertThat(one.body("/learner/together")).contains(network, uid, "Netwerk met naam");
        assertThat(one.body(circle(network)))
                .contains(two.name(), "Er doen nog anderen mee")
                .doesNotContain(other.name());
        FormOnPage.in(other.get(circle(network)), "name-form").send(other.visitor(), "showName");
        assertThat(one.body(circle(network))).contains(two.name(), other.name());
        assertThat(other.body(circle(network))).as("not the other way").doesNotContain(one.name());
        assertThat(other.body("/own/consents")).contains("Netwerk met naam");
        FormOnPage.in(other.get(circle(network)), "name-form").send(other.visitor(), "hideName");
        assertThat(one.body(circle(network))).doesNotContain(other.name());
        assertThat(others.counsellor.body(staff(network))).as("accompanies it").contains(two.name(), other.name());
        isShutForEverybodyElse(network);
    }

    private void isShutForEverybodyElse(String network) {
        LearningTogether elsewhere = LearningTogether.of(1);
        Somebody stranger = elsewhere.coach(0);
        Somebody colleague = elsewhere.counsellor;
        var own = stranger.get(circle(elsewhere.cohort.uid()));
        for (String circle : List.of(uid, network)) {
            assertThat(stranger.code(circle(circle))).isEqualTo(404);
            assertThat(colleague.code(staff(circle))).isEqualTo(404);
            FormOnPage words = FormOnPage.in(own, "encourage").with("words", "Dag");
            assertThat(refusal(words, circle, stranger, "write")).isEqualTo(404);
            assertThat(refusal(FormOnPage.in(own, "work"), circle, stranger, "showWork"))
                    .isEqualTo(404);
        }
        assertThat(colleague.code(page(network))).isEqualTo(404);
        FormOnPage taking = FormOnPage.in(colleague.get(page(elsewhere.network("Eigen"))), "network");
        assertThat(refusal(taking, network, colleague, "keep")).isEqualTo(404);
    }

    /** What a form of one's own gets that was made to speak of something else. */
    private static int refusal(FormOnPage form, String uid, Somebody who, String button) {
        return form.with("uid", uid).send(who.visitor(), button).statusCode();
    }

    @Test
    void showsWhatSomebodyWorksOnOnlyWhileTheyWantIt() {
        FormOnPage.in(one.get("/learner/start"), "first").send(one.visitor(), "send");
        one.get("/learner/module?module=M01");
        assertThat(two.body(circle(uid))).contains(one.name()).doesNotContain("Wat doet een datacoach?");
        FormOnPage yes = FormOnPage.in(one.get(circle(uid)), "work");
        yes.send(one.visitor(), "showWork");
        yes.send(one.visitor(), "showWork");
        assertThat(two.body(circle(uid))).contains("Wat doet een datacoach?");
        assertThat(all.counsellor.body(staff(uid))).doesNotContain("Wat doet een datacoach?");
        FormOnPage.in(one.get(circle(uid)), "work").send(one.visitor(), "hideWork");
        assertThat(two.body(circle(uid))).doesNotContain("Wat doet een datacoach?");
    }

    @Test
    void keepsAFewWordsForWhomTheyAre() {
        Somebody third = Somebody.as(Role.COACH);
        all.cohort.joinedBy(third.account());
        encourages(one, uid, "", HOSTILE);
        encourages(one, uid, two.account().uid(), "Alleen voor jou");
        assertThat(encourages(one, uid, Somebody.as(Role.COACH).account().uid(), "Dag")
                        .statusCode())
                .isEqualTo(404);
        assertThat(encourages(one, uid, "", "x".repeat(281)).statusCode()).isEqualTo(302);

        assertThat(two.body(circle(uid)))
                .contains("Alleen voor jou", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)", "<img src=x", "xxxxxxxxxx");
        assertThat(third.body(circle(uid))).contains("&lt;script&gt;").doesNotContain("Alleen voor jou");
        FormOnPage thanks =
                FormOnPage.in(two.get(circle(uid)), "[^\"]*kind-form").with(name(two, "thank"), "");
        thanks.press(two.visitor());
        thanks.press(two.visitor());
        assertThat(one.body(circle(uid))).contains("Bedankt door " + two.name());
        assertThat(third.body(circle(uid))).doesNotContain("Bedankt door");
        FormOnPage hiding = FormOnPage.inRow(all.counsellor.get(staff(uid)), "hide");
        hiding.with("reason", "").press(all.counsellor.visitor());
        hiding.with("reason", "Dit hoort hier niet.").press(all.counsellor.visitor());
        assertThat(two.body(circle(uid))).doesNotContain("Alleen voor jou");
        assertThat(one.body(circle(uid))).contains("Alleen voor jou", "Dit hoort hier niet.");
    }

    private String name(Somebody who, String button) {
        var found = Pattern.compile("name=\"([^\"]*:" + button + ")\"").matcher(who.body(circle(uid)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void showsAnswersWhenTheQuestionSaysAndNeverWhoGaveNone() {
        all.asks(uid, "Wat neem je mee?", "at_meeting");
        FormOnPage.inRow(one.get(circle(uid)), "answer")
                .with("words", "Een vraag over " + HOSTILE)
                .press(one.visitor());
        assertThat(one.body(circle(uid))).contains("Een vraag over &lt;script&gt;");
        assertThat(two.body(circle(uid))).contains("Wat neem je mee?").doesNotContain("Een vraag over");
        assertThat(all.counsellor.body(staff(uid))).doesNotContain("Een vraag over");

        FormOnPage.inRow(all.counsellor.get(staff(uid)), "away").press(all.counsellor.visitor());
        all.asks(uid, "Waar zit je vast?", "at_once");
        FormOnPage.inRow(one.get(circle(uid)), "answer")
                .with("words", "Nergens")
                .press(one.visitor());
        assertThat(two.body(circle(uid))).contains("Nergens").doesNotContain("Wat neem je mee?");
        assertThat(all.counsellor.body(staff(uid)).split("noted", -1))
                .as("one answer, of one")
                .hasSize(2);
        FormOnPage.inRow(one.get(circle(uid)), "answer").with("words", " ").press(one.visitor());
        assertThat(two.body(circle(uid))).doesNotContain("Nergens");
    }

    @Test
    void setsGoalsTogether() {
        FormOnPage goal = FormOnPage.in(one.get(circle(uid)), "newGoal")
                .with("words", "Samen een vraag")
                .with("due", "2099-06-01");
        goal.send(one.visitor(), "setGoal");
        goal.send(one.visitor(), "setGoal");
        assertThat(two.body(circle(uid)).split("<span class=\"written\">Samen een vraag", -1))
                .hasSize(2);
        FormOnPage.inRow(two.get(circle(uid)), "goal").press(two.visitor());
        assertThat(one.body(circle(uid))).contains("Gehaald");
        assertThat(two.body(circle(uid))).as("who set it removes it").doesNotContain(":goalAway");
        FormOnPage away = FormOnPage.in(all.counsellor.get(staff(uid)), "[^\"]*goal-form");
        String button = all.counsellor.body(staff(uid)).replaceFirst("(?s).*name=\"([^\"]*:goalAway)\".*", "$1");
        away.with(button, "").press(all.counsellor.visitor());
        assertThat(one.body(circle(uid))).doesNotContain("Samen een vraag");
    }
}
