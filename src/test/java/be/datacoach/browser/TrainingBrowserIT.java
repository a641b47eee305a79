package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A counsellor begins the own path by keyboard, and comes into the player. */
class TrainingBrowserIT extends Browsing {

    @Test
    void beginsByKeyboardAndComesIntoTheFirstModule() {
        Newcomer newcomer = Newcomer.named("Lore Begeleidt", Role.COUNSELLOR);
        newcomer.settled();
        page.navigate("/login");
        page.getByLabel("Gebruikersnaam").fill(newcomer.username());
        page.getByLabel("Wachtwoord").fill(Newcomer.PASSWORD);
        page.getByLabel("Wachtwoord").press("Enter");
        link("Mijn opleiding").press("Enter");
        assertNoBarriers();
        link("Drie vragen, en beginnen").press("Enter");
        assertNoBarriersAnywhere();
        page.getByLabel("Secundaire scholen").press("Space");
        page.getByLabel("Al jaren").press("Space");
        page.getByLabel("Een groep coaches begeleiden").press("Space");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toon mijn pad"))
                .press("Enter");
        assertThat(page.locator("ol.path > li")).hasCount(4);
        assertNoBarriersAnywhere();
        screenshot("training-path");
        link("Ga verder").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Van wie is dit?");
        assertThat(page.getByRole(AriaRole.NAVIGATION).first()).containsText("Mijn opleiding");
        assertNoBarriers();
        screenshot("training-block");
        page.navigate("/author/training");
        setsAChoiceAside();
    }

    private void setsAChoiceAside() {
        page.navigate(page.locator("a[href*='/author/why?decision=']").first().getAttribute("href"));
        assertNoBarriersAnywhere();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet deze keuze opzij"))
                .press("Enter");
        assertThat(page.locator("main")).containsText("Wat je opzijzette");
        assertNoBarriers();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
