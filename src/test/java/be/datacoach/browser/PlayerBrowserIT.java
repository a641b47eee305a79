package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of an answer between the finger and the server. The page is browser/player.html and the server is this
 * test, so that it can fail on purpose; scripts and styles are those of the application.
 */
class PlayerBrowserIT extends Browsing {
    private static final String FEEDBACK =
            "{\"saved\":true,\"feedback\":[{\"option\":\"a\",\"correct\":true,\"html\":\"<p>Ja.</p>\"},"
                    + "{\"option\":\"b\",\"correct\":false,\"html\":\"<p>Nee.</p>\"}],\"score\":{\"points\":1,\"max\":2}}";

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private int status = 200;
    private String reply = "{\"saved\":true}";

    @BeforeEach
    void open() {
        page.route(
                "**/trial/player",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setPath(Path.of("src/test/resources/browser/player.html"))
                        .setContentType("text/html; charset=utf-8")
                        .setHeaders(Map.of("Content-Security-Policy", "default-src 'self'"))));
        page.route("**/api/practice/**", this::answer);
        page.navigate("/trial/player");
        assertThat(state("sheet")).isAttached();
    }

    private void answer(Route route) {
        sent.add(route.request().postData());
        int now = status;
        status = status == 409 ? 200 : status;
        route.fulfill(new Route.FulfillOptions()
                .setStatus(now)
                .setContentType("application/json")
                .setBody(now == 200 || now == 409 ? reply : "{}"));
    }

    @Test
    void showsFeedbackAtEveryOptionOnceSaved() {
        reply = FEEDBACK;
        check("#a");
        press("Kijk na");
        assertThat(state("quiz")).hasText("Bewaard");
        assertThat(page.locator("#quiz .feedback")).hasText(new String[] {"Juist. Ja.", "Niet juist. Nee."});
        assertThat(page.locator("#quiz .score")).hasText("1 op 2");
        assertThat(page.locator("#b")).isDisabled();
        assertThat(sent).singleElement().asString().contains("\"value\":[\"a\"]", "\"registration\":\"r1\"");
        assertNoBarriersAnywhere();
        press("Nog eens");
        assertThat(page.locator("#quiz .feedback")).hasCount(0);
    }

    @Test
    void asksForAChoiceAndLetsNotKnowingStandAlone() {
        press("Kijk na");
        assertThat(state("quiz")).hasText("Kies eerst");
        check("#a");
        check("#u");
        assertThat(page.locator("#a")).not().isChecked();
        assertThat(sent).isEmpty();
    }

    @Test
    void keepsAnAnswerThroughAFailureAndAReloadAndSendsItUnderTheSameKey() {
        status = 503;
        check("#b");
        press("Kijk na");
        assertThat(state("quiz")).hasText("Op dit toestel");
        page.reload();
        assertThat(page.locator("#b")).isChecked();
        status = 200;
        page.evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(state("quiz")).hasText("Bewaard");
        assertThat(sent).hasSizeGreaterThan(1).allMatch(body -> keyOf(body).equals(keyOf(sent.get(0))));
        assertThat(leftOnTheDevice()).isZero();
        consoleErrors.clear();
    }

    @Test
    void keepsAnAnswerOverAnExpiredSession() {
        status = 401;
        check("#b");
        press("Kijk na");
        assertThat(state("quiz").locator("a")).hasAttribute("href", "/login?return=%2Ftrial%2Fplayer");
        assertThat(leftOnTheDevice()).isOne();
        consoleErrors.clear();
    }

    @Test
    void savesASortingCardByKeyboardOnceItIsLeft() {
        page.locator("#c0").focus();
        for (String key : new String[] {"Space", "ArrowDown", "ArrowDown", "Tab"}) {
            page.keyboard().press(key);
        }
        assertThat(state("card")).hasText("Bewaard");
        assertThat(sent).singleElement().asString().contains("\"value\":\"not\"");
    }

    @Test
    void savesATextByItself() {
        reply = "{\"saved\":true,\"revision\":4}";
        page.locator("#why").fill("Wij doen te weinig.");
        assertThat(state("sheet")).hasText("Bewaard");
        page.locator("#why").fill("Wij doen meer.");
        page.locator("#problem").focus();
        assertThat(state("sheet")).hasText("Bewaard");
        assertThat(sent).last().asString().contains("\"revision\":4", "Wij doen meer.");
    }

    @Test
    void keepsBothTextsWhenAnotherWindowWasFirst() {
        status = 409;
        reply = "{\"saved\":true,\"revision\":9,\"value\":{\"problem\":\"Van elders.\",\"why\":\"\"}}";
        page.locator("#problem").fill("Van hier.");
        page.locator("#why").focus();
        assertThat(page.locator(".other .theirs")).hasText("Van elders.");
        assertThat(page.locator("#problem")).hasValue("Van hier.");
        press("Mijn tekst");
        assertThat(state("sheet")).hasText("Bewaard");
        assertThat(sent).last().asString().contains("\"revision\":9", "Van hier.");
        consoleErrors.clear();
    }

    @Test
    void keepsWhatWasTypedWhenAPhoneIsPutToSleepAndItsPageThrownOut() {
        status = 503;
        page.locator("#problem").fill("Halverwege een z");
        page.evaluate(
                "() => { Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
                        + " document.dispatchEvent(new Event('visibilitychange')); }");
        assertThat(leftOnTheDevice()).isOne();
        // Thrown out: the page begins anew, and nothing that it still had to do happens.
        page.navigate("about:blank");
        page.navigate("/trial/player");
        assertThat(page.locator("#problem")).hasValue("Halverwege een z");
        status = 200;
        reply = "{\"saved\":true,\"revision\":1}";
        page.evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(state("sheet")).hasText("Bewaard");
        consoleErrors.clear();
    }

    private Locator state(String form) {
        return page.locator("#" + form + " .state");
    }

    private void check(String box) {
        page.locator(box).check();
    }

    private void press(String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
    }

    private int leftOnTheDevice() {
        return (int) page.evaluate("() => Object.keys(localStorage).length");
    }

    private static String keyOf(String body) {
        return body.substring(0, body.indexOf(','));
    }
}
