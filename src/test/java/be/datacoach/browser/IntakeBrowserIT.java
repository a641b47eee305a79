package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the first screen to a path that fits better: in small steps, left and resumed, without a mouse. */
class IntakeBrowserIT extends LearnerBrowsing {
    private static final Pattern RESULT = Pattern.compile(".*/learner/result\\?part=.*");

    @Test
    void standsNoWallBeforeTheFirstStep() {
        arriveAsNewcomer();
        // Six answers, the path, the home page, the step: nine clicks, far less than three minutes.
        answer("school-level-BAO", "coach-hours-2", "team-expectation-GUIDE_CONVERSATIONS");
        page.navigate("/learner/home");
        assertThat(page.getByText("Maak je pad preciezer")).isVisible();
        page.locator("main .primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/learner/block\\?.*"));
    }

    @Test
    void isLeftAndResumedOnAnotherDevice() {
        Newcomer coach = arriveAsNewcomer();
        answer();
        page.navigate("/learner/home");
        link("Instapmeting: wat ken je al?").click();
        assertNoBarriersAnywhere();
        choose("C1-S1", "4");
        choose("C1-S2", "3");
        press("Verder");
        assertThat(page.getByText("Deel 2 van 7")).isVisible();
        page.context().clearCookies();
        page.evaluate("localStorage.clear()");

        logIn(coach);
        page.navigate("/learner/home");
        assertThat(page.locator("main")).containsText("2 van 26 ingevuld");
        link("Instapmeting: wat ken je al?").click();
        assertThat(page.getByText("Deel 1 van 7")).isVisible();
        assertThat(page.locator("#C1-S1-value-4")).isChecked();
        for (int part = 1; part < 7; part++) press("Verder", part + 1);
        assertThat(page.locator("#C2-DL8-value-dont_know")).isVisible();
        press("Verder");
        assertThat(page).hasURL(RESULT);
        assertThat(page.locator("main")).containsText("geen beoordeling");
        assertThat(page.locator("main")).not().containsText("%");
        assertNoBarriersAnywhere();
    }

    @Test
    void isAnsweredByKeyboardAndChangesThePathOnlyWhenItMay() {
        arriveAsNewcomer();
        answer("school-level-BAO");
        var before = steps();
        page.navigate("/learner/instrument?part=culture-short");
        page.locator("#K01-value-1").focus();
        keys("Space");
        assertThat(page.locator("#item-K01 .state")).hasText("Bewaard");
        page.locator("#on").focus();
        keys("Enter");
        assertThat(page).hasURL(RESULT);
        assertThat(page.getByRole(AriaRole.HEADING).filter(new Locator.FilterOptions().setHasText("Wat dit verandert")))
                .isVisible();
        assertThat(page.locator(".changes")).containsText("Datacultuur in kaart");
        assertNoBarriersAnywhere();
        press("Laat dit meetellen");
        assertThat(page).hasURL(ADDRESS + "/learner/home");
        page.navigate("/learner/path");
        assertThat(steps()).isNotEqualTo(before);
    }

    @Test
    void readsWellInEveryInstrument() {
        arriveAsNewcomer();
        answer("school-level-SO");
        for (String address : new String[] {
            "instrument?part=entry&page=5", "instrument?part=entry&page=6", "instrument?part=needs",
            "instrument?part=preferences&page=1", "instrument?part=preferences&page=3", "instrument?part=entry-more-C9",
            "sharing"
        }) {
            page.navigate("/learner/" + address);
            screenshot("intake-" + address.replaceAll("\\W+", "-"));
            assertNoBarriersAnywhere();
        }
    }

    @Test
    void explainsAnswersOnceTheyCount() {
        arriveAsNewcomer();
        answer("school-level-BAO");
        page.navigate("/learner/instrument?part=entry-more-C9");
        page.locator("#item-C9-1 input").first().check();
        assertThat(page.locator("#item-C9-1 .state")).hasText("Bewaard");
        page.navigate("/learner/result?part=entry-more-C9");
        press("Laat dit meetellen");
        page.locator("details summary").first().click();
        assertNoBarriersAnywhere();
        screenshot("result-explained");
    }

    @Test
    void looksAsTheLearnerWishes() {
        arriveAsNewcomer();
        answer("school-level-BAO");
        page.addInitScript("""
                speechSynthesis.getVoices = () => [{localService: true, lang: "nl-BE", name: "trial"}];
                window.said = [];
                window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
                speechSynthesis.speak = (utterance) => said.push(utterance.text);""");
        page.navigate("/learner/instrument?part=preferences&page=2");
        page.waitForResponse(
                response -> response.url().endsWith("/answers")
                        && response.request().postData().contains("TABLE"),
                () -> {
                    for (String wish : new String[] {"LARGER", "PLAIN", "ALOUD", "TABLE"}) {
                        page.locator("#wishes-value-" + wish).check();
                    }
                });
        page.navigate("/learner/result?part=preferences");
        press("Laat dit meetellen");
        page.locator("main .primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/learner/block\\?.*"));
        assertThat(page.locator(".bar")).isHidden();
        press("Lees voor");
        assertThat(page.locator("main [data-aloud]")).hasText("Stop met voorlezen");
        assertThat(page.locator("h1")).hasText((String) page.evaluate("said[0]"));
        assertNoBarriersAnywhere();
        screenshot("wishes");
    }

    @Test
    void readsWellForACounsellorWithWhomSomebodyShares() {
        logInAs("coach.bao");
        share(true);
        page.context().clearCookies();
        logInAs("begeleider");
        page.navigate("/author/coaches");
        assertNoBarriersAnywhere();
        screenshot("shared-coaches");
        for (String address : new String[] {"/author/shared?part=needs&", "/author/school?"}) {
            page.locator("a[href*='" + address + "']").first().click();
            assertNoBarriersAnywhere();
            screenshot("shared" + address.replaceAll("\\W+", "-"));
            page.goBack();
        }
        page.context().clearCookies();
        logInAs("coach.bao");
        share(false);
    }

    private void share(boolean all) {
        page.navigate("/learner/sharing");
        page.locator("#sharing input[type=checkbox]").all().forEach(box -> box.setChecked(all));
        press("Bewaar");
        assertThat(page.locator("#messages .notice")).isVisible();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name));
    }

    private void choose(String item, String value) {
        page.locator("#" + item + "-value-" + value).check();
    }

    /** Goes on, and waits until it is there. */
    private void press(String button, int part) {
        press(button);
        assertThat(page.getByText("Deel " + part + " van 7")).isVisible();
    }
}
