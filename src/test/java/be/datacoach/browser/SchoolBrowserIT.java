package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.intake.SchoolTeam;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A coach describes the school, the director confirms it, five colleagues answer: each in a browser of their own. */
class SchoolBrowserIT extends LearnerBrowsing {
    private static final int COLLEAGUES = 5;

    @Test
    void aCoachDescribesTheSchoolAndTheDirectorConfirmsIt() {
        arriveAtASchool();
        page.navigate("/learner/school");
        page.locator("#answer-school-campuses-SEVERAL").focus();
        page.keyboard().press("Space");
        press("Bekijk wat dit verandert");
        press("Laat dit meetellen");
        assertThat(page.getByText("Bewaard.").first()).isVisible();
        press("Maak een link");
        String link = page.locator("code.address").innerText();
        assertNoBarriersAnywhere();

        asSomebodyElse(director -> {
            director.navigate(link);
            director.check("#answer-school-campuses-ONE");
            director.locator("#send").press("Enter");
            assertThat(director.locator(".heard").first()).isVisible();
        });
        page.navigate("/learner/school");
        assertThat(page.getByText("Jullie zeggen hier iets anders.").first()).isVisible();
        assertNoBarriersAnywhere();
        screenshot("school-differs");
        page.navigate(link);
        assertNoBarriersAnywhere();
        screenshot("school-confirm");
    }

    @Test
    void aCoachTellsAboutTheOwnPosition() {
        arriveAtASchool();
        page.navigate("/learner/position");
        for (String statement : new String[] {"why", "supports", "room"}) {
            page.locator("#statement-context-leadership-" + statement + "-2").focus();
            page.keyboard().press("Space");
        }
        assertNoBarriersAnywhere();
        screenshot("position");
        press("Bekijk wat dit verandert");
        assertThat(page.locator("#effect")).isFocused();
        assertNoBarriersAnywhere();
        screenshot("position-looked");
        page.locator("#send").focus();
        keys("Enter");
        assertThat(page).hasURL(ADDRESS + "/learner/path");
    }

    @Test
    void fiveColleaguesAnswerInBrowsersOfTheirOwn() {
        arriveAtASchool();
        page.navigate("/learner/scan");
        assertNoBarriersAnywhere();
        page.navigate("/trial/team");
        page.navigate("/learner/scan");
        page.locator("#people").fill("3");
        press("Open de bevraging");
        assertThat(page.getByText("Bij minder mensen is niemand anoniem").first())
                .isVisible();
        page.locator("#people").fill("6");
        press("Open de bevraging");
        String link = page.locator("code.address").innerText();
        assertNoBarriersAnywhere();
        for (int colleague = 0; colleague < COLLEAGUES; colleague++) answerScan(link, colleague);

        page.navigate("/learner/scan");
        assertThat(page.getByText("5 van de 6 collega’s antwoordden.")).isVisible();
        screenshot("scan-open");
        press("Sluit de bevraging");
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        assertNoBarriersAnywhere();
        screenshot("scan-closed");
        page.navigate(link);
        assertThat(page.getByText("Deze bevraging is gesloten")).isVisible();
        assertNoBarriersAnywhere();
    }

    private void answerScan(String link, int colleague) {
        asSomebodyElse(form -> {
            form.navigate(link);
            for (int item = 1; item <= 4; item++) {
                form.locator("#item-K0" + item + "-" + (1 + (colleague + item) % 5))
                        .focus();
                form.keyboard().press("Space");
            }
            form.locator("#send").press("Enter");
            assertThat(form.locator("#scan")).hasCount(0);
        });
        if (colleague == 0) {
            page.navigate(link);
            assertNoBarriersAnywhere();
            screenshot("scan-questions");
        }
    }

    private void arriveAtASchool() {
        logIn(SchoolTeam.with(1).people.get(0));
    }
}
