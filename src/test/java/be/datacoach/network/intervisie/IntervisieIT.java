package be.datacoach.network.intervisie;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.accompaniment.Circle;
import be.datacoach.network.peer.TwoSchools;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Traces;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two peers agree on moments, say what took place, and each keep or share what they took along. */
class IntervisieIT extends RunningDatacoach {
    private final TwoSchools two = new TwoSchools();

    @BeforeEach
    void findEachOther() {
        two.pairs();
    }

    @AfterEach
    void takesNobodyElse() {
        two.stop();
    }

    @Test
    @Tag("persistence")
    void holdsToTheFirstOfTwoMomentsThatArePickedAtOnce() {
        FormOnPage old = FormOnPage.in(two.coach(0).get("/learner/intervisie"), "proposing");
        FormOnPage.in(two.coach(0).get("/learner/intervisie"), "proposing").send(two.coach(0), "propose");
        HttpResponse<String> page = two.coach(1).get("/learner/intervisie");
        String last = Traces.last(page.body(), "(?<=name=\"moment\" value=\")[^\"]+");
        var first = CompletableFuture.supplyAsync(
                () -> FormOnPage.inRow(page, "pick").press(two.coach(1)));
        var second = CompletableFuture.supplyAsync(
                () -> FormOnPage.inRow(page, "pick").with("moment", last).press(two.coach(1)));
        assertThat(first.join().statusCode()).isLessThan(400);
        assertThat(second.join().statusCode()).isLessThan(400);
        assertThat(agreed(0)).isEqualTo(agreed(1));
        assertThat(old.send(two.coach(0), "propose").body()).contains("Jullie volgende intervisie");
        assertThat(agreed(0)).isEqualTo(agreed(1));
    }

    private String agreed(int who) {
        return Traces.last(two.coach(who).get("/learner/intervisie").body(), "<p class=\"lead\">[^<]+");
    }

    @Test
    @Tag("persistence")
    void countsOneIntervisieAMonthThatBothSayTookPlace() {
        String first = two.took(2);
        assertThat(two.coach(0).get("/learner/progress").body()).contains("Intervisie met een collega-coach");
        two.took(2);
        assertThat(two.coach(0).get("/learner/intervisie").body())
                .contains("Telt mee als leertijd: 45 minuten", "Eén intervisie per maand telt mee");
        assertThat(two.coach(0).get("/learner/path").body()).contains("Je leerde al 45 minuten samen met anderen");
        FormOnPage.in(two.coach(0).get("/learner/protocol?uid=" + first), "taking")
                .with("note", "Ik vraag het maandag.")
                .send(two.coach(0), "take");
        String gone = two.name(1);
        two.erase(1);
        assertThat(two.coach(0).get("/learner/intervisie").body())
                .as("what is one's own stays")
                .contains("Ik vraag het maandag.", "Telt mee als leertijd: 45 minuten")
                .doesNotContain(gone);
    }

    @Test
    void countsNothingThatOnlyOneSaysTookPlace() {
        two.took(1);
        assertThat(two.coach(0).get("/learner/intervisie").body()).contains("Zegt je collega dat ook");
        assertThat(two.coach(1).get("/learner/intervisie").body()).contains("Ging dit door?");
        two.presses(1, "held");
        assertThat(two.coach(0).get("/learner/path").body()).contains("Je leerde al 45 minuten samen met anderen");
        two.presses(0, "unheld");
        for (int who = 0; who < 2; who++) {
            assertThat(two.coach(who).get("/learner/path").body()).doesNotContain("samen met anderen");
        }
    }

    @Test
    void showsANoteToTheOwnCounsellorAsLongAsTheCoachWants() {
        String uid = TwoSchools.agree(two.coach(0), two.coach(1));
        assertThat(protocol(uid).body()).doesNotContain("shareNote");
        Newcomer hilde = Circle.counsellor("Hilde Kring");
        Visitor counsellor = hilde.settled();
        Circle.around(hilde).joinedBy(two.person(0));
        List<Visitor> others = List.of(
                Circle.counsellor("Iemand Anders").settled(),
                Newcomer.loggedIn("beheerder", Newcomer.DEMO_PASSWORD),
                Newcomer.with(Role.COACH).settled(),
                two.coach(1));

        noting(uid, "Ik vraag het maandag.").send(two.coach(0), "take");
        assertThat(at(counsellor)).doesNotContain("Ik vraag het maandag.");
        noting(uid, "Ik vraag het dinsdag.").send(two.coach(0), "shareNote");
        assertThat(protocol(uid).body())
                .contains("Bewaard. Je begeleider kan dit lezen.", "Je begeleider leest dit sinds");
        assertThat(at(counsellor))
                .contains("Uit intervisies", "Ik vraag het dinsdag.", "gedeeld sinds")
                .doesNotContain(two.name(1), two.school(1));
        assertThat(others).allSatisfy(one -> assertThat(at(one)).doesNotContain("Ik vraag het"));

        noting(uid, "Ik doe het woensdag.").send(two.coach(0), "takeBack");
        assertThat(at(counsellor)).doesNotContain("Uit intervisies", "Ik doe het woensdag.");
        assertThat(protocol(uid).body()).contains("Ik doe het woensdag.", "Je begeleider leest dit niet meer.");
        noting(uid, "").send(two.coach(0), "shareNote");
        assertThat(protocol(uid).body()).contains("Er staat nog niets om te delen.");
    }

    private HttpResponse<String> protocol(String uid) {
        return two.coach(0).get("/learner/protocol?uid=" + uid);
    }

    private FormOnPage noting(String uid, String text) {
        return FormOnPage.in(protocol(uid), "taking").with("note", text);
    }

    private String at(Visitor visitor) {
        return visitor.get("/author/coach?coach=" + two.person(0).uid()).body();
    }
}
