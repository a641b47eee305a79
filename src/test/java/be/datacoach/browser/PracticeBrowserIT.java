package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A conversation and a data exercise of the shipped modules, on a phone and by keyboard. */
class PracticeBrowserIT extends LearnerBrowsing {
    private static final String TALK = "/learner/block?module=M09&block=leerlingen-van-nu";
    private static final String DATA = "/learner/block?module=M09&block=voorspel-en-kijk";
    private static final int MOST_TURNS = 40;

    private Newcomer atModuleNine() {
        Newcomer coach = arriveAsNewcomer();
        page.navigate("/learner/start");
        press("Toon mijn pad");
        page.navigate("/trial/opening?module=M09");
        assertThat(page.locator("p")).hasText("opened");
        return coach;
    }

    @Test
    void hasAConversationByKeyboardAndGoesOnWhereItWasLeft() {
        Newcomer coach = atModuleNine();
        widen(TALL_PHONE);
        page.navigate(TALK);
        for (int turn = 1; turn <= 3; turn++) say(turn);
        assertThat(page.locator("[data-said]")).not().isEmpty();
        assertNoBarriersAnywhere();
        screenshot("conversation-laptop");
        String says = page.locator("[data-talk] > .turn .prose").innerText();

        page.context().clearCookies();
        logIn(coach);
        page.navigate(TALK);
        assertThat(turns()).hasCount(3);
        assertThat(page.locator("[data-talk] > .turn .prose")).hasText(says);

        for (int turn = 4; turn <= MOST_TURNS && moment().count() > 0; turn++) say(turn);
        assertThat(page.locator("[data-talk] section.item ul > li")).hasCount(3);
        assertNoBarriersAnywhere();
        inTheDark();
        widen(TALL_PHONE);
        screenshot("conversation-end-phone-dark");
        haveItAgain();
    }

    private void haveItAgain() {
        follow("Voer het gesprek nog eens", page.locator("[data-talk]"));
        assertThat(turns()).hasCount(0);
        say(1);
        page.reload();
        assertThat(turns()).hasCount(1);
    }

    private Locator turns() {
        return page.locator(".talk > li");
    }

    private Locator moment() {
        return page.locator("[data-talk] form[data-answer]");
    }

    /** Chooses by keyboard alone. */
    private void say(int turn) {
        moment().locator("input").first().focus();
        keys("Space", "Enter");
        assertThat(turns()).hasCount(turn);
    }

    @Test
    void looksAtNumbersAndAnswersQuestionsAboutThem() {
        atModuleNine();
        widen(TALL_PHONE);
        page.navigate(DATA);
        assertThat(page.locator(".chart canvas")).isVisible();
        assertThat(page.locator("figure table.stack tbody tr").first()).isVisible();
        assertNoBarriersAnywhere();
        widen(TALL_PHONE);
        screenshot("data-phone");
        inTheDark();
        widen(LAPTOP);
        screenshot("data-laptop-dark");
        explore();
        for (Locator form : page.locator("form[data-answer]").all()) {
            answer(form);
            assertThat(form.locator("[role=status]")).containsText("Bewaard");
        }
        page.reload();
        assertThat(page.locator("form[data-answer] .feedback").first()).isVisible();
        assertNoBarriersAnywhere();
        screenshot("data-answered");
    }

    /** Takes another look, and gets another table. */
    private void explore() {
        Locator filter = page.locator("form[data-explore] input[type=checkbox]").first();
        if (filter.count() == 0) return;
        String before = page.locator("[data-view]").getAttribute("data-drawing");
        page.locator("form[data-explore] summary").first().click();
        filter.focus();
        keys("Space");
        assertThat(page.locator("[data-view]")).not().hasAttribute("data-drawing", before);
        assertThat(page.locator(".chart canvas")).isVisible();
    }

    private void answer(Locator form) {
        Locator number = form.locator("input[inputmode=decimal]");
        if (number.count() > 0) {
            number.fill("4,5");
            keys("Enter");
            return;
        }
        form.locator("input").first().focus();
        keys("Space");
        form.locator("button[type=submit]").focus();
        keys("Enter");
    }
}
