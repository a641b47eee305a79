package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Everybody's own data, and asking to be erased until an administrator did it: at a screen, by keyboard. */
class OwnDataBrowserIT extends Browsing {
    @Test
    void asksToBeErasedByKeyboardAndIs() {
        Newcomer coach = Newcomer.named("Sanne Wulp", Role.COACH);
        coach.settled();
        logIn(coach.username(), Newcomer.PASSWORD, "/own/data");
        look("own-data");
        follow("Je account", "/own/data?part=account");
        look("own-data-part");
        follow("Mijn gegevens", "/own/data");
        follow("Zien waar je ja op zei, en sinds wanneer", "/own/consents");
        look("own-consents");
        follow("Mijn gegevens", "/own/data");
        follow("Laten verbeteren wat je zelf niet kan veranderen", "/own/correction");
        page.getByLabel("Wat klopt er niet?").focus();
        page.keyboard().type("Mijn naam is Sanne Wulps.");
        enter("Vraag het");
        assertThat(page.getByText("Er is nog geen antwoord.")).isVisible();
        look("own-correction");
        follow("Mijn gegevens", "/own/data");
        follow("Alles over jou laten wissen", "/own/erasure");
        askByKeyboard(coach.username());
        erase();
    }

    private void askByKeyboard(String username) {
        look("own-erasure");
        page.locator("#typed").focus();
        page.keyboard().type("ja");
        page.keyboard().press("Enter");
        assertThat(page.locator("#typed-error")).hasText("Dit is niet je gebruikersnaam. Er is niets gevraagd.");
        look("own-erasure-wrong");
        page.locator("#typed").fill(username);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Je vroeg dit op")).isVisible();
        look("own-erasure-asked");
        enter("Afmelden");
    }

    private void erase() {
        logIn("beheerder", Newcomer.DEMO_PASSWORD, "/admin/people");
        look("admin-people-waiting");
        follow("Bekijk de vragen", "/admin/rights");
        look("admin-rights");
        page.getByRole(AriaRole.TABLE)
                .nth(1)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sanne Wulp"))
                .first()
                .press("Enter");
        look("admin-correction");
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sanne Wulp"))
                .first()
                .press("Enter");
        look("admin-erasure");
        enter("Wis nu");
        assertThat(page.getByText("Gewist. Er staat niets meer over deze persoon."))
                .isVisible();
        follow("Wat vanzelf verdwijnt, en wanneer", "/admin/keeping");
        look("admin-keeping");
    }

    private void logIn(String username, String password, String where) {
        page.navigate(where);
        page.getByLabel("Gebruikersnaam").fill(username);
        page.getByLabel("Wachtwoord").fill(password);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(ADDRESS + where);
    }

    private void follow(String link, String where) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .press("Enter");
        assertThat(page).hasURL(ADDRESS + where);
    }

    private void enter(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .press("Enter");
    }

    private void look(String name) {
        assertNoBarriersAnywhere();
        screenshot(name);
    }
}
