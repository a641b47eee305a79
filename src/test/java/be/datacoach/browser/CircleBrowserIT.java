package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.accompaniment.Circle;
import be.datacoach.network.circle.LearningTogether;
import be.datacoach.running.FormOnPage;
import org.junit.jupiter.api.Test;

/** A coach learns with peers on a phone, by keyboard; a counsellor makes a network. */
class CircleBrowserIT extends LearnerBrowsing {
    @Test
    void aCoachLearnsWithPeersOnAPhone() {
        LearningTogether all = LearningTogether.of(2);
        all.asks(all.cohort.uid(), "Wat probeerde je sinds de vorige keer?", "at_once");
        var other = all.coach(1);
        FormOnPage.in(other.get("/learner/circle?uid=" + all.cohort.uid()), "encourage")
                .with("words", "Fijn dat je er bent.")
                .send(other.visitor(), "write");
        FormOnPage.in(all.coach(0).get("/learner/start"), "first")
                .send(all.coach(0).visitor(), "send");
        all.coach(0).get("/learner/module?module=M01");

        widen(TALL_PHONE);
        logIn(all.coach(0).account());
        enter("nav a[href*='/learner/together']");
        assertThat(page.locator("h1")).hasText("Samen");
        assertNoBarriers();
        screenshot("circle-together");
        enter("main a[href*='/learner/circle']");
        assertThat(page.locator("main")).containsText("Fijn dat je er bent.");
        assertNoBarriersAnywhere();
        screenshot("circle");
        joinsIn();
    }

    private void joinsIn() {
        enter("main details:has(#showWork) summary");
        enter("#showWork");
        assertThat(page.locator("main")).containsText("Wat doet een datacoach?");
        page.locator("textarea[id^='answer-']").fill("Ik vroeg eerst naar hun vraag.");
        enter("main button[id$=':answer'], main input[id$=':answer']");
        assertThat(page.locator("#messages")).containsText("Je antwoord is bewaard.");
        page.locator("#kindWords").fill("Jij ook veel moed!");
        enter("#write");
        assertThat(page.locator("main")).containsText("Jij aan iedereen");
        enter("main input[id$=':thank'], main button[id$=':thank']");
        assertThat(page.locator("#messages")).containsText("Je bedankte ervoor.");
        assertNoBarriers();
        screenshot("circle-done");
    }

    @Test
    void aCounsellorMakesANetworkOfTwoCohorts() {
        LearningTogether all = LearningTogether.of(1);
        var second = Circle.around(all.counsellor.account());
        widen(LAPTOP);
        logIn(all.counsellor.account());
        enter("nav a[href*='/author/networks']");
        assertThat(page.locator("h1")).hasText("Netwerken");
        assertNoBarriers();
        enter("main a[href$='/author/network']");
        assertThat(page.locator("h1")).hasText("Een nieuw netwerk");
        page.locator("#name").fill("Netwerk leesvragen");
        page.locator("#worksOn").fill("Wat leesresultaten ons vragen.");
        enter("#keep");
        assertThat(page.locator("h1")).hasText("Netwerk leesvragen");
        for (String cohort : new String[] {all.cohort.uid(), second.uid()}) {
            page.locator("#cohort-who").selectOption(cohort);
            enter("#takeIn");
            assertThat(page.locator("#messages")).containsText("Het cohort doet mee.");
        }
        assertNoBarriersAnywhere();
        screenshot("network");
        enter("main a[href*='/author/circle']");
        assertThat(page.locator("main")).containsText("Een vraag voor de bijeenkomst");
        assertNoBarriersAnywhere();
        screenshot("network-circle");
        page.navigate("/author/networks");
        assertThat(page.locator("main")).containsText("Netwerk leesvragen");
        screenshot("networks");
    }

    @Test
    void aNetworkMeetsAndIsReadAfterItEnded() {
        LearningTogether all = LearningTogether.of(1);
        var coach = all.coach(0);
        FormOnPage.in(coach.get("/learner/start"), "first").send(coach.visitor(), "send");
        String network = all.network("Netwerk dat samenkomt");
        all.joins(network);
        FormOnPage.in(coach.get("/learner/circle?uid=" + network), "encourage")
                .with("words", "Dit lees je nog.")
                .send(coach.visitor(), "write");
        widen(TALL_PHONE);
        logIn(all.counsellor.account());
        meets(network, coach.name());
        ends(network);
        page.context().clearCookies();
        readsWhatEnded(coach);
    }

    private void meets(String network, String coach) {
        page.navigate("/author/network?uid=" + network);
        enter("main a[href*='/author/meeting?circle=']");
        assertThat(page.locator("h1")).hasText("Plan een bijeenkomst");
        assertNoBarriers();
        page.locator("#subject").fill("Cijfers gelezen");
        page.locator("#place").fill("Zaal Demer");
        page.locator("#day").fill("2026-01-08");
        page.locator("#hour").fill("14:00");
        enter("#keep");
        enter("main details:has(a:text('Cijfers gelezen')) summary");
        enter("main a:text('Cijfers gelezen')");
        page.getByLabel(coach).fill("75");
        assertNoBarriersAnywhere();
        enter("#note");
        assertThat(page.locator("#messages")).containsText("Bewaard wie er was.");
        screenshot("network-attendance");
    }

    private void ends(String network) {
        page.navigate("/author/network?uid=" + network);
        enter("main details:has(#archive) summary");
        enter("#archive");
        assertThat(page.locator("#messages")).containsText("Het netwerk is afgerond.");
        assertNoBarriersAnywhere();
        screenshot("network-ended");
        page.navigate("/author/circle?uid=" + network);
        assertThat(page.locator("main")).containsText("Dit netwerk is afgelopen.");
        assertNoBarriers();
    }

    private void readsWhatEnded(LearningTogether.Somebody coach) {
        logIn(coach.account());
        enter("nav a[href*='/learner/together']");
        enter("main a:text('Netwerk dat samenkomt')");
        assertThat(page.locator("main")).containsText("Dit netwerk is afgelopen.");
        assertThat(page.locator("main")).containsText("Dit lees je nog.");
        assertNoBarriersAnywhere();
        screenshot("circle-ended");
    }

    private void enter(String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
