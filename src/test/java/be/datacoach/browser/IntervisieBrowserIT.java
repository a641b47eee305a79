package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.accompaniment.Circle;
import be.datacoach.network.peer.TwoSchools;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From needing a peer to what is taken to the team on Monday, by keyboard on a phone. */
class IntervisieBrowserIT extends LearnerBrowsing {
    private final TwoSchools two = new TwoSchools();
    private int presses;

    @AfterEach
    void takesNobodyElse() {
        two.stop();
    }

    @Test
    void twoCoachesFindEachOtherAndThinkTogether() {
        Newcomer hilde = Circle.counsellor("Hilde Kring");
        Visitor counsellor = hilde.settled();
        Circle.around(hilde).joinedBy(two.person(0));
        two.looks(1, "T14");
        widen(TALL_PHONE);
        logIn(two.person(0));
        page.navigate("/learner/together");
        enter("a[href*='/learner/peer']");
        assertNoBarriersAnywhere();
        screenshot("peer-consent");
        widen(TALL_PHONE);
        tick("#question-T14");
        enter("#look");
        assertThat(page.locator("main h2").first()).hasText("Een voorstel");
        assertNoBarriersAnywhere();
        screenshot("peer-proposal");
        widen(TALL_PHONE);
        two.says(1, "accept");
        enter("#accept");
        assertThat(page.locator("main h2").first()).hasText(two.name(1));
        assertNoBarriers();
        screenshot("peer-paired");
        proposesDates();
        picksAsTheOther();
        thinkTogether();
        sharesTheNote(counsellor);
        saysThatItTookPlace();
    }

    private void sharesTheNote(Visitor counsellor) {
        String coach = "/author/coach?coach=" + two.person(0).uid();
        assertThat(counsellor.get(coach).body()).doesNotContain("Ik vraag Els");
        enter("#shareNote");
        assertThat(page.locator("#messages")).containsText("Je collega en je begeleider kunnen dit lezen.");
        assertThat(counsellor.get(coach).body()).contains("Ik vraag Els wat zij in de cijfers ziet.");
        assertNoBarriersAnywhere();
        screenshot("note-shared");
        widen(TALL_PHONE);
        enter("#takeBack");
        assertThat(page.locator("#messages")).containsText("Je begeleider leest dit niet meer.");
        assertThat(counsellor.get(coach).body()).doesNotContain("Ik vraag Els");
        enter("#shareNote");
        assertThat(page.locator("#messages")).containsText("Je collega en je begeleider kunnen dit lezen.");
    }

    private void saysThatItTookPlace() {
        TwoSchools.trial("past", page.url().replaceFirst(".*uid=", ""));
        enter("main a[href$='/learner/intervisie']");
        assertNoBarriersAnywhere();
        screenshot("intervisie-past");
        widen(TALL_PHONE);
        enter("input[id$='held']");
        assertThat(page.locator("main")).containsText("Jij zei dat dit doorging.");
        two.presses(1, "held");
        page.reload();
        assertThat(page.locator("main")).containsText("Telt mee als leertijd: 45 minuten");
        assertNoBarriers();
        screenshot("intervisie-counts");
    }

    private void proposesDates() {
        enter("main a[href*='/learner/intervisie']");
        assertNoBarriersAnywhere();
        screenshot("intervisie-propose");
        widen(TALL_PHONE);
        enter("#propose");
        assertThat(page.locator("#messages")).containsText("Voorgesteld.");
        assertThat(presses).as("from needing a peer to a proposed date").isLessThanOrEqualTo(6);
        assertNoBarriers();
    }

    private void picksAsTheOther() {
        var theirs = two.coach(1).get("/learner/intervisie");
        FormOnPage.inRow(theirs, "pick").press(two.coach(1));
        page.reload();
        assertThat(page.locator("main h2").first()).hasText("Jullie volgende intervisie");
        assertNoBarriersAnywhere();
        screenshot("intervisie-agreed");
        widen(TALL_PHONE);
    }

    private void thinkTogether() {
        enter("main a.primary");
        page.locator("#question").fill("Hoe kan ik mijn vakgroep laten meekijken?");
        enter("#bring");
        assertThat(page.locator("#messages")).containsText("Bewaard.");
        assertNoBarriersAnywhere();
        screenshot("protocol");
        assertThat(theirs()).contains("Hoe kan ik mijn vakgroep laten meekijken?");
        page.locator("#note").fill("Ik vraag Els wat zij in de cijfers ziet.");
        enter("#take");
        assertThat(page.locator("#messages")).containsText("Alleen jij leest dit.");
        assertThat(page.locator("#note")).hasValue("Ik vraag Els wat zij in de cijfers ziet.");
        assertThat(theirs()).doesNotContain("Ik vraag Els");
        page.locator("#share").focus();
        page.keyboard().press("Space");
        enter("#take");
        assertThat(page.locator("#messages")).containsText("Je collega kan dit lezen.");
        assertNoBarriers();
        assertThat(theirs()).contains("Ik vraag Els wat zij in de cijfers ziet.");
    }

    private String theirs() {
        return two.coach(1).get(page.url().replaceFirst("^https?://[^/]+", "")).body();
    }

    private void tick(String box) {
        page.locator(box).focus();
        page.keyboard().press("Space");
        presses++;
    }

    private void enter(String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
        presses++;
    }
}
