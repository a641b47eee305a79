package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.practice.Learner;
import org.junit.jupiter.api.Test;

/** A week in the logbook, and before and after, on a phone and without a mouse. */
class LogbookBrowserIT extends LearnerBrowsing {
    @Test
    void tellsAWeekByKeyboardOnAPhoneAndLooksBack() {
        Learner learner = Learner.withAPath();
        widen(PHONE);
        logIn(learner.account);
        tellAWeek();
        // Whether a survey is open depends on the day; where to look back is always there.
        page.navigate("/learner/evaluation");
        assertThat(page.locator("h1")).hasText("Terugkijken");
        assertNoBarriersAnywhere();
        screenshot("looking-back-phone");
    }

    private void tellAWeek() {
        page.navigate("/learner/logbook");
        assertNoBarriersAnywhere();
        screenshot("logbook-empty-phone");
        choose("#task", "T");
        page.locator("input[name=minutes]").first().focus();
        page.keyboard().press("ArrowDown");
        page.locator("input[name=interaction]").first().focus();
        page.keyboard().press("ArrowDown");
        choose("#meeting", "G");
        page.locator("#save").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("Bewaard: week van");
        assertThat(page.getByText("Eén week genoteerd. Het vaakst: Helpen.")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("logbook-phone");
    }

    /** By its first letter, as a keyboard does. */
    private void choose(String list, String letter) {
        page.locator(list).focus();
        page.keyboard().type(letter);
        page.keyboard().press("Tab");
    }
}
