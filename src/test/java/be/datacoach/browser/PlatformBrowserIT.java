package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What every page leans on: scripts by nonce, an expired page that comes back, the error page after ajax. */
class PlatformBrowserIT extends Browsing {
    @Test
    void sendsAPlainForm() {
        page.navigate("/trial/plain");
        page.getByLabel("Text").fill("één");
        button("Send").click();
        assertThat(echo()).hasText("één");
    }

    @Test
    void letsPrimeFacesWorkUnderThePolicy() {
        page.navigate("/trial/prime");
        for (String word : new String[] {"one", "two"}) {
            page.getByLabel("Text").fill(word);
            button("Send").click();
            assertThat(echo()).hasText(word);
        }
    }

    @Test
    void bringsAnExpiredPageBackWithAWordAboutIt() {
        page.navigate("/trial/plain");
        page.context().clearCookies();
        button("Send").click();
        assertThat(page.getByText("Deze pagina stond lang open")).isVisible();
        assertThat(page).hasURL(ADDRESS + "/trial/plain");
    }

    @Test
    void showsTheErrorPageAfterAnOrdinaryRequest() {
        page.navigate("/trial/plain");
        button("Surprise").click();
        assertThat(page.getByText("Er liep iets mis bij ons")).isVisible();
        consoleErrors.clear();
    }

    @Test
    void showsTheErrorPageAfterAjax() {
        page.navigate("/trial/prime");
        button("Surprise").click();
        assertThat(page.getByText("Er liep iets mis bij ons")).isVisible();
        consoleErrors.clear();
    }

    @Test
    void hasAnErrorPageWithoutBarriers() {
        page.navigate("/no/such/page");
        consoleErrors.clear();
        assertNoBarriersAnywhere();
        screenshot("404");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator echo() {
        return page.locator("[id$=echo]");
    }
}
