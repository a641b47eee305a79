package be.datacoach.network.peer;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coaches of two schools find each other: who reads what before and after each yes, and what becomes of it when one leaves. */
@Tag("persistence")
class PeerIT extends RunningDatacoach {
    private final TwoSchools two = new TwoSchools();

    @AfterEach
    void takesNobodyElse() {
        two.stop();
    }

    @Test
    void showsNobodyBeforeBothSaidYes() {
        assertThat(two.page(0).body()).contains("vóór jullie allebei ja zeggen", "basisonderwijs");
        two.looks(0, "T09");
        assertThat(two.page(0).body()).contains("We zoeken een collega voor je.");
        assertThat(two.page(1).body()).as("only who looks is found").doesNotContain("Een voorstel");
        two.looks(1, "T09");
        nobodyIsNamed();
        assertThat(two.page(0).body())
                .contains("Een voorstel", "net als jij, graag na over «Hulpmiddelen maken»")
                .doesNotContain("<li>Onderwijsniveau");

        FormOnPage yes = FormOnPage.in(two.page(0), "answering");
        yes.send(two.coach(0), "accept");
        assertThat(two.page(0).body()).contains("Je zei ja.");
        assertThat(two.page(1).body()).contains("Ja, dat wil ik").doesNotContain("Je zei ja.");
        nobodyIsNamed();
        isShutForEverybodyElse(yes);

        FormOnPage other = FormOnPage.in(two.page(1), "answering");
        other.send(two.coach(1), "accept");
        other.send(two.coach(1), "accept");
        assertThat(two.page(0).body()).contains(two.name(1), two.school(1));
        assertThat(two.page(1).body()).contains(two.name(0), two.school(0));
        assertThat(two.page(0).body()).doesNotContain(two.username(1));
    }

    private void nobodyIsNamed() {
        for (int who = 0; who < 2; who++) {
            int other = 1 - who;
            for (String address : List.of("/learner/peer", "/learner/home", "/learner/path", "/own/consents")) {
                assertThat(two.coach(who).get(address).body())
                        .doesNotContain(two.name(other), two.school(other), two.username(other), two.uid(other));
            }
        }
    }

    private void isShutForEverybodyElse(FormOnPage answer) {
        for (String username : List.of("begeleider", "beheerder")) {
            Visitor staff = loggedIn(username, DEMO_PASSWORD);
            assertThat(staff.get("/learner/peer").statusCode()).isEqualTo(404);
        }
        Visitor other = loggedIn("coach.bao", DEMO_PASSWORD);
        assertThat(answer.send(other, "accept").body()).doesNotContain(two.name(0), two.name(1));
        assertThat(two.page(0).body()).contains("Je zei ja.");
    }

    @Test
    void neverTellsOfANo() {
        two.looks(0, "T09");
        two.looks(1, "T09");
        two.says(0, "accept");
        two.page(0);
        String before = two.words(0);
        two.says(1, "pass");
        assertThat(two.words(0)).isEqualTo(before);
        assertThat(two.page(1).body()).contains("We zoeken een collega voor je.");
        nobodyIsNamed();
        two.stop();
        assertThat(two.coach(1).get("/own/consents").body()).contains("Een collega-coach van een andere school ziet");
        two.looks(1, "T09");
        assertThat(two.page(1).body()).as("not the same two again").contains("We zoeken een collega voor je.");
    }

    @Test
    void endsKindlyWhenOneLeaves() {
        two.pairs();
        FormOnPage.in(two.page(1), "stopping").send(two.coach(1), "stop");
        assertThat(two.page(0).body()).contains("Jullie samenwerking is afgelopen.", "We zoeken een collega voor je.");
        nobodyIsNamed();
    }

    @Test
    void followsWhoChangesSchoolOrLosesTheAccount() {
        two.pairs();
        two.dismiss(1);
        assertThat(two.page(0).body())
                .as("a pair goes on")
                .contains(two.name(1))
                .doesNotContain(two.school(1));
        assertThat(two.page(1).body()).contains(two.name(0));
        String name = two.name(1);
        two.switchOff(1);
        assertThat(two.page(0).body())
                .contains("Jullie samenwerking is afgelopen.")
                .doesNotContain(name);
    }
}
