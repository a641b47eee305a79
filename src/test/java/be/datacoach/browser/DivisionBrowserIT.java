package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.network.division.SharedTable;
import org.junit.jupiter.api.Test;

/** Two coaches of one school divide learning on a phone, by keyboard, from a yes to a role card. */
class DivisionBrowserIT extends LearnerBrowsing {
    private int presses;

    @Test
    void twoCoachesDivideLearningOnAPhone() {
        SharedTable table = SharedTable.of(2);
        table.joined(1);
        widen(TALL_PHONE);
        logIn(table.team.people.get(0));
        page.navigate("/learner/home");
        enter("a[href*='/learner/division']");
        page.waitForURL(address -> address.contains("/learner/division"));
        assertNoBarriers();
        screenshot("division-consent");
        enter("#join");
        assertThat(page.locator("h2").first()).hasText("Voorstel");
        assertNoBarriersAnywhere();
        screenshot("division-proposal");
        assertThat(presses).as("to a proposal").isLessThanOrEqualTo(2);

        asksWhyAndSays();
        agreesAsTheOther(table);
    }

    private void asksWhyAndSays() {
        enter("main a[href*='why=']");
        assertThat(page.locator("main")).containsText("Alleen jij ziet dit.");
        openSomethingElse();
        assertNoBarriers();
        enter("main button[value$=':GLADLY']");
        assertThat(page.locator("#messages")).containsText("Bewaard.");
        assertThat(page.locator("main")).containsText("Jij zei: dit doe ik graag.");
        screenshot("division-said");
        enter("#agree");
        assertThat(page.locator("#messages")).containsText("Je ja is genoteerd.");
        page.context().clearCookies();
    }

    private void agreesAsTheOther(SharedTable table) {
        logIn(table.team.people.get(1));
        page.navigate(table.address());
        enter("#agree");
        assertThat(page.locator("h2").first()).hasText("Rolkaart 1");
        assertNoBarriersAnywhere();
        screenshot("division-card");
        page.navigate("/learner/path");
        assertThat(page.locator(".path")).containsText("Deze module neem jij voor jullie team.");
    }

    private void openSomethingElse() {
        page.locator("main details summary").first().focus();
        page.keyboard().press("Enter");
    }

    private void enter(String what) {
        page.locator(what).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
        presses++;
    }
}
