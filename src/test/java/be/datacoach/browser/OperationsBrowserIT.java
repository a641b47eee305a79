package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What an administrator keeps running, by keyboard and without barriers. */
class OperationsBrowserIT extends Browsing {
    @Test
    void letsAnAdministratorSetSomethingByKeyboard() {
        logInAs("beheerder");
        for (String path : new String[] {"/admin/mail", "/admin/reminders", "/admin/audit", "/admin/work"}) {
            page.navigate(path);
            assertNoBarriersAnywhere();
        }
        page.navigate("/admin/settings");
        assertNoBarriersAnywhere();
        press(page.getByRole(AriaRole.LINK, named("Hoelang achtergrondwerk zichtbaar blijft")));
        assertThat(page.getByRole(AriaRole.HEADING, heading("Hoelang achtergrondwerk zichtbaar blijft")))
                .isVisible();
        Locator value = page.getByLabel("Nieuwe waarde");
        value.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("1");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Dat kan niet. Van 7 tot en met 365.").first())
                .isVisible();
        assertNoBarriersAnywhere();
        value.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("91");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Bewaard. Het geldt meteen.")).isVisible();
    }

    private void press(Locator link) {
        link.focus();
        page.keyboard().press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(String name) {
        return named(name).setLevel(1);
    }
}
