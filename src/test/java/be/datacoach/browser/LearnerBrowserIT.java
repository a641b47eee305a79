package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.Newcomer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A coach's own pages: the first screen, the path with its reasons, what would change it, and contesting it. */
class LearnerBrowserIT extends LearnerBrowsing {
    private static final String CONVERSATION = "Een datagesprek leiden";
    private static final String CONVERSATION_REASON = "Je team vraagt eerst om gesprekken te begeleiden.";
    private static final String CLASSROOM = "Van inzicht naar klaspraktijk";

    @Test
    void goesFromTheFirstScreenToAPathThatMayBeContested() {
        arriveAsNewcomer();
        assertThat(page).hasURL(ADDRESS + "/learner/start");
        answer("school-level-BAO", "coach-hours-2", "team-expectation-GUIDE_CONVERSATIONS");
        List<String> before = steps();
        Locator reason = reasonsAt(CONVERSATION);
        assertThat(reason).containsText(CONVERSATION_REASON);

        reason.locator("summary").click();
        assertThat(reason).containsText("je zei dit op");
        assertThat(reason).containsText("Wijzigt als");
        assertThat(reason).containsText("«Wat vraagt je team je het eerst?»");

        follow("Dit klopt niet", reason);
        press("Zet deze keuze opzij");
        assertThat(page).hasURL(ADDRESS + "/learner/changes");
        assertThat(page.locator(".changes")).containsText(CONVERSATION);
        page.navigate("/learner/path");
        assertThat(steps()).isNotEqualTo(before);
        assertThat(page.getByText("Je pad is aangepast.")).hasCount(0);

        follow("Weer laten meetellen", page.locator("main"));
        press("Laat weer meetellen");
        page.navigate("/learner/path");
        assertThat(steps()).isEqualTo(before);
        assertThat(reasonsAt(CONVERSATION)).containsText(CONVERSATION_REASON);
    }

    @Test
    void tunesThePathToTheSchoolAndToWhatTheTeamAsks() {
        logInAs("coach.bao");
        page.navigate("/learner/start");
        answer("school-level-BAO", "team-expectation-GUIDE_CONVERSATIONS");
        List<String> primary = steps();
        assertThat(tuning()).containsText("Je werkt in het basisonderwijs.");
        page.context().clearCookies();

        logInAs("coach.so");
        page.navigate("/learner/start");
        answer("school-level-SO", "team-expectation-TRANSLATE_TO_CLASS");
        List<String> secondary = steps();
        assertThat(tuning()).containsText("Je werkt in het secundair onderwijs.");
        assertThat(tuning()).not().containsText("basisonderwijs");

        assertThat(primary.indexOf(CONVERSATION)).isLessThan(secondary.indexOf(CONVERSATION));
        assertThat(secondary.indexOf(CLASSROOM)).isLessThan(primary.indexOf(CLASSROOM));
    }

    @Test
    void isOneClickAwayFromTheCurrentStepAfterLoggingIn() {
        Newcomer coach = arriveAsNewcomer();
        answer("school-level-SO");
        page.context().clearCookies();
        logIn(coach);
        assertThat(page).hasURL(ADDRESS + "/learner/home");
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Wat doet een datacoach?");
        page.locator("main .primary").click();
        assertThat(page).hasURL(Pattern.compile(".*/learner/block\\?.*"));
    }

    @Test
    void letsSomebodySkipEveryQuestion() {
        arriveAsNewcomer();
        answer();
        assertThat(steps()).isNotEmpty();
        page.navigate("/learner/profile");
        assertThat(page.getByText("Weet je nog niet")).hasCount(6);
    }

    @Test
    void showsWhatWasToldAndTakesItBack() {
        arriveAsNewcomer();
        answer("school-level-SO", "team-expectation-GUIDE_CONVERSATIONS");
        follow("Wat we over je weten", page.locator("main"));
        assertThat(page.locator(".told")).containsText("Het gesprek begeleiden gezegd op");
        follow("Antwoorden aanpassen", page.locator("main"));
        assertThat(page.locator("#answer-school-level-SO")).isChecked();
        assertThat(page.locator("#answer-coach-role-unknown")).isChecked();
        answer("school-level-unknown", "team-expectation-TRANSLATE_TO_CLASS");
        assertThat(page.getByText("Je pad is aangepast.")).isVisible();
        follow("Bekijk wat en waarom", page.locator("main"));
        assertThat(page.getByText("Je paste op")).isVisible();
        assertThat(page.locator(".changes > li")).not().hasCount(0);
    }

    @Test
    void refusesAnAnswerMadeByHandAndKeepsTheOthers() {
        arriveAsNewcomer();
        page.check("#answer-coach-hours-3");
        page.evaluate("() => document.querySelector('#answer-school-level-BAO').value = 'UNIVERSITY'");
        page.check("#answer-school-level-BAO");
        press("Toon mijn pad");
        assertThat(page.getByText("Eén van de antwoorden kennen we niet.")).isVisible();
        assertThat(page.locator("#answer-coach-hours-3")).isChecked();
        page.navigate("/learner/home");
        assertThat(page).hasURL(ADDRESS + "/learner/start");
    }

    @Test
    void keepsAnswersOverAnExpiredSession() {
        Newcomer coach = arriveAsNewcomer();
        page.check("#answer-coach-hours-3");
        page.context().clearCookies();
        press("Toon mijn pad");
        assertThat(page).hasURL(Pattern.compile(".*/login.*"));
        logInHere(coach);
        page.navigate("/learner/start");
        assertThat(page.locator("#answer-coach-hours-3")).isChecked();
    }

    @Test
    void worksByKeyboardAlone() {
        arriveAsNewcomer();
        page.locator("#answer-school-level-BAO").focus();
        keys("Space", "Tab", "Tab", "Tab", "ArrowDown", "Tab");
        assertThat(page.locator("#answer-school-level-BAO")).isChecked();
        page.locator("#answer-team-expectation-GUIDE_CONVERSATIONS").focus();
        keys("Space");
        page.locator("#send").focus();
        keys("Enter");
        assertThat(page).hasURL(ADDRESS + "/learner/path");
        Locator reason = reasonsAt(CONVERSATION);
        reason.locator("summary").focus();
        keys("Enter");
        assertThat(reason).containsText("Wijzigt als");
        keys("Tab", "Enter");
        assertThat(page).hasURL(Pattern.compile(".*/learner/why\\?.*"));
        page.locator("#setAside").focus();
        keys("Enter");
        assertThat(page).hasURL(ADDRESS + "/learner/changes");
    }

    @Test
    void hasNoBarriersInAnyState() {
        arriveAsNewcomer();
        picture("start");
        answer("school-level-BAO", "coach-hours-1", "coach-experience-1", "team-expectation-GUIDE_CONVERSATIONS");
        picture("path");
        openEverything();
        picture("path-open");
        follow("Dit klopt niet", reasonsAt(CONVERSATION));
        picture("why");
        press("Zet deze keuze opzij");
        picture("changes");
        page.navigate("/learner/path");
        picture("path-aside");
        follow("Weer laten meetellen", page.locator("main"));
        picture("why-restore");
        page.navigate("/learner/home");
        picture("home");
        page.navigate("/learner/profile");
        picture("profile");
        page.navigate("/learner/start");
        picture("start-again");
    }

    private Locator tuning() {
        return page.locator("section[aria-labelledby=tuning]");
    }

    private void openEverything() {
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        assertThat(page.locator(".loading")).hasCount(0);
    }

    private void picture(String name) {
        assertNoBarriersAnywhere();
        for (int width : new int[] {TALL_PHONE, LAPTOP}) {
            widen(width);
            screenshot("learner-" + name + "-" + width);
            inTheDark();
            screenshot("learner-" + name + "-" + width + "-dark");
            inTheLight();
        }
    }

    /** The appointment may end too soon, so the coach is asked what may go; asked, answered and asked again by keyboard. */
    @Test
    void decidesByKeyboardOnWhatThePathOnlyAsks() {
        arriveAsNewcomer();
        page.navigate("/learner/start");
        press("Toon mijn pad");
        page.navigate("/learner/position");
        page.check("#answer-coach-appointment-ENDS_BEFORE_PATH");
        page.check("#answer-coach-alone-YES");
        press("Bekijk wat dit verandert");
        press("Laat dit meetellen");
        assertThat(page).hasURL(ADDRESS + "/learner/path");
        Locator asked = page.locator("#questioned h3");
        assertThat(asked).hasText("«Leren in een netwerk» weglaten?");
        assertNoBarriersAnywhere();
        screenshot("questions");

        page.locator("#questioned input[type=submit]").first().focus();
        keys("Enter");
        assertThat(page).hasURL(ADDRESS + "/learner/changes");
        page.navigate("/learner/path");
        assertThat(asked).hasCount(0);
        assertNoBarriersAnywhere();
        screenshot("answered");

        page.locator("#answers input[type=submit]").focus();
        keys("Space");
        assertThat(asked).hasCount(1);
    }
}
