package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.accompaniment.Circle;
import be.datacoach.practice.Learner;
import be.datacoach.running.FormOnPage;
import org.junit.jupiter.api.Test;

/** A round of feedback without a mouse, the coach on a phone. Presses are counted: what a round asks of both. */
class FeedbackBrowserIT extends LearnerBrowsing {
    private static final String SHEET = "/learner/artefact?module=M01&block=rolfiche";
    private int presses;

    @Test
    void goesRoundByKeyboardOnAPhone() {
        Learner learner = Learner.withAPath();
        Newcomer hilde = Circle.counsellor("Hilde Kring");
        hilde.settled();
        Circle.around(hilde).joinedBy(learner.account);
        learner.open();
        learner.answer("rolfiche");
        FormOnPage.in(learner.visitor.get(SHEET), "handInForm").send(learner.visitor, "handIn");

        giveBack(hilde);
        makeBetter(learner.account);
        approve(hilde);

        logIn(learner.account);
        page.navigate("/learner/counsellor");
        assertNoBarriersAnywhere();
        screenshot("counsellor");
        page.navigate(SHEET);
        assertThat(page.locator("#feedback ~ .round").first()).containsText("Goedgekeurd.");
    }

    private void giveBack(Newcomer hilde) {
        logIn(hilde);
        enter("nav a[href='/author/coaches']");
        enter("a[href*='/author/feedback']");
        assertNoBarriersAnywhere();
        screenshot("feedback-open");
        write("#comment-taken", "Met wie doe je dit?");
        enter("#approve");
        assertThat(page.locator("#messages")).containsText("Kies eerst bij elk criterium");
        assertThat(page.locator("#comment-taken")).hasValue("Met wie doe je dit?");
        assertNoBarriers();
        enter("#revise");
        assertThat(page.locator("#messages")).containsText("Teruggestuurd");
        assertNoBarriersAnywhere();
        logOut();
    }

    private void makeBetter(Newcomer coach) {
        widen(TALL_PHONE);
        logIn(coach);
        page.navigate("/learner/home");
        screenshot("feedback-home-phone");
        assertNoBarriers();
        presses = 0;
        enter("a[href*='artefact?module=M01']");
        assertThat(page.locator("#feedback ~ .round .noted")).containsText("Met wie doe je dit?");
        screenshot("feedback-sheet-phone");
        assertNoBarriers();
        enter("a.button[href*='block=rolfiche']");
        assertThat(page.locator("form.artefact .noted")).containsText("Met wie doe je dit?");
        write("#field-taken", "Samen met Sofie.");
        page.keyboard().press("Tab");
        assertThat(page.locator("form[data-auto=text] .state")).containsText("Bewaard");
        screenshot("feedback-revise-phone");
        assertNoBarriers();
        enter("a[href*='artefact?module=M01']");
        enter("#handIn");
        assertThat(page.locator("#messages")).containsText("Ingediend");
        assertThat(presses).as("to read, make better and hand in again").isLessThanOrEqualTo(4);
        logOut();
    }

    private void approve(Newcomer hilde) {
        widen(LAPTOP);
        logIn(hilde);
        presses = 0;
        enter("nav a[href='/author/coaches']");
        enter("a[href*='/author/feedback']");
        assertThat(page.locator(".looked .tag")).hasText("Veranderd");
        page.locator("input[value='2']").all().forEach(mark -> {
            mark.focus();
            page.keyboard().press("Space");
            presses++;
        });
        screenshot("feedback-again");
        enter("#approve");
        assertThat(page.locator("#messages")).containsText("Goedgekeurd");
        assertThat(presses).as("to look, mark and approve").isLessThanOrEqualTo(6);
        enter("h2 a[href*='/author/cohort']");
        assertNoBarriersAnywhere();
        screenshot("cohort");
        enter("table a[href*='/author/coach']");
        assertNoBarriersAnywhere();
        screenshot("coach");
        logOut();
    }

    private void enter(String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
        presses++;
    }

    private void write(String field, String text) {
        page.locator(field).fill("");
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    private void logOut() {
        page.context().clearCookies();
    }
}
