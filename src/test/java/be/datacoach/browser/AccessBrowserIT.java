package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in, the own account and the pages of administrators, as somebody at a screen meets them. */
class AccessBrowserIT extends Browsing {
    @Test
    void logsInByKeyboardAlone() {
        page.navigate("/admin/people");
        page.getByLabel("Gebruikersnaam").focus();
        page.keyboard().type("beheerder");
        page.keyboard().press("Tab");
        page.keyboard().type("datacoach-demo");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(ADDRESS + "/admin/people");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mensen")))
                .isVisible();
    }

    @Test
    void hasALoginPageWithoutBarriersAlsoWhenItRefuses() {
        page.navigate("/login");
        assertNoBarriersAnywhere();
        page.getByLabel("Gebruikersnaam").fill("niemand");
        page.getByLabel("Wachtwoord").fill("iets anders dan dat");
        press("Aanmelden");
        assertThat(page.getByText("Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar."))
                .isVisible();
        assertNoBarriersAnywhere();
        screenshot("login-refused");
        press("Aanmelden");
        assertNoBarriersAnywhere();
        screenshot("login-empty");
    }

    @Test
    void letsSomebodyReplaceTheStartPassword() {
        Newcomer somebody = Newcomer.named("Emma Peeters", Role.ADMINISTRATOR);
        page.navigate("/login");
        page.getByLabel("Gebruikersnaam").fill(somebody.username());
        page.getByLabel("Wachtwoord").fill(somebody.startPassword());
        press("Aanmelden");
        assertThat(page.getByText("Je bent aangemeld met een startwachtwoord.")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("account-first");
        page.locator("#current").fill(somebody.startPassword());
        page.locator("#wanted").fill("kort");
        page.locator("#again").fill("kort");
        press("Wachtwoord wijzigen");
        assertThat(page.locator("#wanted-error")).hasText("Neem minstens twaalf tekens.");
        assertNoBarriersAnywhere();
        screenshot("account-wrong");
        page.locator("#current").fill(somebody.startPassword());
        page.locator("#wanted").fill(Newcomer.PASSWORD);
        page.locator("#again").fill(Newcomer.PASSWORD);
        press("Wachtwoord wijzigen");
        assertThat(page).hasURL(ADDRESS + "/admin/people");
        assertThat(page.getByText("Je wachtwoord is gewijzigd.")).isVisible();
        press("Afmelden");
        assertThat(page).hasURL(ADDRESS + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"people", "people?q=zzz", "person", "schools", "school", "cohorts", "cohort", "people?q=lies"})
    void givesAdministratorsPagesWithoutBarriers(String path) {
        logInAs("beheerder");
        page.navigate("/admin/" + path);
        assertNoBarriersAnywhere();
        screenshot("admin-" + path.replaceAll("\\W", "-"));
    }

    @Test
    void opensAPersonASchoolAndACohortWithoutBarriers() {
        logInAs("beheerder");
        open("people", "Lies Verhaegen", "admin-person-one");
        open("schools", "Basisschool De Wilgentuin", "admin-school-one");
        page.getByLabel("Zoek een datacoach").fill("Bart");
        press("Zoeken");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen Bart Claeys")))
                .isVisible();
        assertNoBarriersAnywhere();
        screenshot("admin-school-found");
        open("cohorts", "Lerend netwerk najaar", "admin-cohort-one");
    }

    @Test
    void showsAStartPasswordToHandOver() {
        logInAs("beheerder");
        page.navigate("/admin/person");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Jef De Smet");
        page.getByLabel("Gebruikersnaam")
                .fill("jef-" + UUID.randomUUID().toString().substring(0, 8));
        press("Toevoegen");
        assertThat(page.getByText("Je ziet dit startwachtwoord maar één keer.")).isVisible();
        assertNoBarriersAnywhere();
        screenshot("admin-person-created");
    }

    private void open(String list, String name, String picture) {
        page.navigate("/admin/" + list + "?q=" + name.replace(' ', '+'));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .isVisible();
        assertNoBarriersAnywhere();
        screenshot(picture);
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
