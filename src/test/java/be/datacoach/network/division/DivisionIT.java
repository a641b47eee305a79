package be.datacoach.network.division;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coaches of one school divide learning: who may see what, what two say at once, and what becomes of it when one leaves. */
@Tag("persistence")
class DivisionIT extends RunningDatacoach {
    private static final String AGREED = "Deze module neem jij voor jullie team.";
    private final SharedTable table = SharedTable.of(2);

    @Test
    void isForCoachesOfTheSchoolWhoSaidYes() {
        String name = table.team.people.get(1).username();
        assertThat(table.coach(0).get("/learner/home").body()).contains("Verdeel met je collega-coach");
        assertThat(table.page(0).body()).contains("Doe je mee?").doesNotContain("Voorstel", name);
        assertThat(coachesOn(table.page(0))).as("only who looks").hasSize(1);
        assertThat(table.coach(0)
                        .get("/learner/role-card.pdf?school=" + table.team.uid)
                        .statusCode())
                .isEqualTo(404);
        isShutForEverybodyElse();

        FormOnPage yes = FormOnPage.in(table.page(0), "joining");
        yes.send(table.coach(0), "join");
        yes.send(table.coach(0), "join");
        assertThat(table.page(0).body()).contains("Je doet mee.", "Nog één collega-datacoach");
        assertThat(table.page(1).body()).contains("Doe je mee?").doesNotContain("Voorstel");
        assertThat(coachesOn(table.page(1))).hasSize(1);
        table.joined(1);
        assertThat(table.page(0).body()).contains("Voorstel", "Jij neemt deze module omdat");
        assertThat(coachesOn(table.page(0))).hasSize(2);
    }

    private void isShutForEverybodyElse() {
        SharedTable elsewhere = SharedTable.of(2);
        Visitor stranger = elsewhere.coach(0);
        FormOnPage join = FormOnPage.in(elsewhere.page(0), "joining").with("school", table.team.uid);
        for (Visitor other :
                List.of(stranger, loggedIn("begeleider", DEMO_PASSWORD), loggedIn("beheerder", DEMO_PASSWORD))) {
            assertThat(other.get(table.address()).statusCode()).isEqualTo(404);
            assertThat(other.get("/learner/role-card.pdf?school=" + table.team.uid)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(join.send(stranger, "join").statusCode()).isEqualTo(404);
    }

    @Test
    void becomesARoleCardOnceAllAgreeWithTheSame() {
        table.joined(0);
        table.joined(1);
        HttpResponse<String> old = table.page(1);
        table.agrees(0);
        table.says(0, table.page(0), SaidOfModule.LEAVES);
        FormOnPage.in(old, "agreeing").send(table.coach(1), "agree");
        assertThat(table.page(1).body())
                .contains("Het voorstel is intussen veranderd")
                .contains("was akkoord, maar het voorstel is intussen veranderd");

        table.agrees(0);
        table.agrees(1);
        assertThat(table.page(0).body())
                .contains("Rolkaart 1", "Afgesproken op")
                .doesNotContain("Voorstel</h2>");
        assertThat(table.coach(0).get("/learner/path").body()
                        + table.coach(1).get("/learner/path").body())
                .contains(AGREED);
        assertThat(table.coach(1)
                        .get("/learner/role-card.pdf?school=" + table.team.uid)
                        .statusCode())
                .isEqualTo(200);

        FormOnPage.in(table.page(1), "reopening").send(table.coach(1), "reopen");
        assertThat(table.page(0).body()).contains("wil er opnieuw over praten", "Voorstel");
        assertThat(table.coach(1).get("/learner/path").body()).contains(AGREED);
    }

    @Test
    void losesNothingOfWhatTwoSayAtOnce() {
        table.joined(0);
        table.joined(1);
        HttpResponse<String> first = table.page(0);
        HttpResponse<String> second = table.page(1);
        table.says(0, first, SaidOfModule.LEAVES);
        table.says(1, second, SaidOfModule.GLADLY);
        assertThat(table.page(1).body()).contains("Intussen zei nog iemand iets.", "Jij zei: dit doe ik graag.");
        assertThat(table.page(0).body()).contains("Jij zei: laat dit aan een ander.");
        // The same page in another tab.
        table.says(0, first, SaidOfModule.RATHER_NOT);
        assertThat(table.page(0).body()).contains("Intussen zei nog iemand iets.", "Jij zei: liever niet.");
    }

    @Test
    void isTalkedOverAnewWhenSomebodyLeaves() {
        table.joined(0);
        table.joined(1);
        table.agrees(0);
        table.agrees(1);
        FormOnPage.in(table.page(1), "leaving").send(table.coach(1), "leave");
        assertThat(table.page(1).body()).contains("Doe je mee?").doesNotContain("Rolkaart 1");
        assertThat(table.coach(1).get("/learner/path").body()).doesNotContain(AGREED);
        assertThat(table.page(0).body()).contains("Zodra nog een collega meedoet");

        table.joined(1);
        table.agrees(0);
        table.agrees(1);
        assertThat(table.page(0).body()).contains("Rolkaart 2");
        dismissed(1);
        assertThat(table.coach(1).get("/learner/path").body()).doesNotContain(AGREED);
        assertThat(table.coach(1).get(table.address()).statusCode()).isEqualTo(404);
        assertThat(table.page(0).body()).contains("doet niet meer mee");
    }

    @Test
    void isTalkedOverAnewWhenSomebodyIsErased() {
        SharedTable three = SharedTable.of(3);
        String name = coachesOn(three.page(2)).iterator().next();
        for (int i = 0; i < 3; i++) three.joined(i);
        for (int i = 0; i < 3; i++) three.agrees(i);
        assertThat(three.page(0).body()).contains("Rolkaart 1", name);
        FormOnPage.in(three.coach(2).get("/own/erasure"), "erasure")
                .with("typed", three.team.people.get(2).username())
                .send(three.coach(2), "ask");
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        String page = Traces.last(
                administrator.get("/admin/rights").body(), "/admin/erasure\\?uid=[^\"]+(?=\">" + name + ")");
        FormOnPage.in(administrator.get(page), "erasure").send(administrator, "finish");

        assertThat(three.page(0).body())
                .contains("Een vroegere collega doet niet meer mee", "blijft gelden", "Voorstel")
                .doesNotContain(name);
        assertThat(three.coach(0).get("/learner/path").body()).contains(AGREED);
        three.agrees(0);
        three.agrees(1);
        assertThat(three.page(1).body()).contains("Rolkaart 2").doesNotContain("vroegere collega");
    }

    private static Set<String> coachesOn(HttpResponse<String> page) {
        return Pattern.compile("Coach-[0-9a-f-]{36}")
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private void dismissed(int number) {
        Visitor administrator = loggedIn("beheerder", DEMO_PASSWORD);
        HttpResponse<String> school = administrator.get("/admin/school?uid=" + table.team.uid);
        FormOnPage form = FormOnPage.inRow(school, "remove");
        String uid = table.team.people.get(number).uid();
        assertThat(form.with("member", uid).press(administrator).statusCode()).isEqualTo(302);
    }
}
