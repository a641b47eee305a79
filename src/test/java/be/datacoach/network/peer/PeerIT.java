package be.datacoach.network.peer;

import static be.datacoach.access.Newcomer.DEMO_PASSWORD;
import static be.datacoach.access.Newcomer.loggedIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.FormOnPage;
import be.datacoach.running.RunningDatacoach;
import be.datacoach.running.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Coaches of two schools find each other: who reads what before and after each yes, and what becomes of it when one leaves. */
class PeerIT extends RunningDatacoach {
    private final TwoSchools two = new TwoSchools();

    @AfterEach
    void takesNobodyElse() {
        two.stop();
    }

    @Test
    @Tag("persistence")
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
    @Tag("persistence")
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
    @Tag("persistence")
    void isFoundAndToldSoWithoutOpeningAPage() throws InterruptedException {
        TwoSchools third = new TwoSchools(1);
        two.looks(0, "T09");
        two.looks(1, "T09");
        third.looks(0, "T09");
        assertThat(third.together(0)).contains("We zoeken een collega voor je");
        TwoSchools.trial("lapse", two.uid(0));
        TwoSchools.trial("propose", "");
        for (int looks = 0; looks < 100 && !third.together(0).contains("Er staat een voorstel klaar"); looks++) {
            Thread.sleep(200);
        }
        assertThat(third.together(0)).contains("Er staat een voorstel klaar");
        assertThat(mondaysMail(third.uid(0)))
                .contains("Er staat een voorstel klaar: een collega-coach")
                .doesNotContain(two.name(0), two.name(1));
        two.says(0, "accept");
        third.says(0, "accept");
        assertThat(mondaysMail(two.uid(0)))
                .contains("Jullie intervisie heeft nog geen moment.")
                .doesNotContain(third.name(0));
        third.stop();
    }

    private static String mondaysMail(String uid) {
        TwoSchools.trial("reach", uid);
        TwoSchools.trial("remind", "2026-11-30");
        return loggedIn("beheerder", DEMO_PASSWORD).get("/admin/mail?q=" + uid).body();
    }

    /** Three pairs, each of the six twice: nobody waits for another pair, and nobody gets in the way of one. */
    @Test
    @Tag("persistence")
    void manyAgreeAtTheSameMoment() {
        TwoSchools more = new TwoSchools(4);
        two.looks(0, "T09");
        two.looks(1, "T09");
        for (int who = 0; who < 4; who++) more.looks(who, "T09");
        List<Visitor> all = Stream.of(0, 1, 2, 3, 4, 5)
                .map(who -> who < 2 ? two.coach(who) : more.coach(who - 2))
                .toList();
        atOnce(all, "/learner/peer", "answering", "accept");
        assertThat(all)
                .allSatisfy(one -> assertThat(one.get("/learner/peer").body()).contains("Plan jullie intervisie"));
        atOnce(all, "/learner/intervisie", "proposing", "propose");
        assertThat(all)
                .allSatisfy(one ->
                        assertThat(one.get("/learner/intervisie").body()).contains("Jullie volgende intervisie"));
        more.stop();
    }

    private static void atOnce(List<Visitor> all, String page, String form, String button) {
        List<FormOnPage> forms = Stream.concat(all.stream(), all.stream())
                .map(one -> FormOnPage.in(one.get(page), form))
                .toList();
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, forms.size())
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> forms.get(i).send(all.get(i % all.size()), button)))
                .toList();
        assertThat(sent).allSatisfy(one -> assertThat(one.join().statusCode()).isLessThan(400));
    }

    @Test
    void endsKindlyInSilence() {
        two.looks(0, "T09");
        two.looks(1, "T09");
        FormOnPage late = FormOnPage.in(two.page(1), "answering");
        two.says(0, "accept");
        TwoSchools.trial("lapse", two.uid(0));
        assertThat(two.page(0).body()).contains("Het vorige voorstel liep af.", "We zoeken een collega voor je.");
        assertThat(late.send(two.coach(1), "accept").body()).contains("Het vorige voorstel liep af.");
        nobodyIsNamed();
    }

    @Test
    void tellsNothingOfWhoLeavesOrIsErasedBeforeBothSaidYes() {
        two.looks(0, "T09");
        two.looks(1, "T09");
        two.says(0, "accept");
        two.page(0);
        String before = two.words(0);
        String gone = two.name(1);
        FormOnPage.in(two.page(1), "stopping").send(two.coach(1), "stop");
        assertThat(two.words(0)).isEqualTo(before).doesNotContain(gone);
        two.erase(1);
        assertThat(two.words(0)).isEqualTo(before);
        TwoSchools.trial("lapse", two.uid(0));
        assertThat(two.page(0).body())
                .contains("Het vorige voorstel liep af.", "We zoeken een collega voor je.")
                .doesNotContain(gone);
    }

    @Test
    void endsKindlyWhenOneLeaves() {
        two.pairs();
        FormOnPage.in(two.page(1), "stopping").send(two.coach(1), "stop");
        assertThat(two.page(0).body()).contains("Jullie samenwerking is afgelopen.", "We zoeken een collega voor je.");
        nobodyIsNamed();
    }

    @Test
    @Tag("persistence")
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
