package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** What a coach does on the own pages, in the words of the screen. */
abstract class LearnerBrowsing extends Browsing {
    protected Newcomer arriveAsNewcomer() {
        Newcomer coach = Newcomer.named("Nele Verbeke", Role.COACH);
        coach.settled();
        logIn(coach);
        return coach;
    }

    protected void logIn(Newcomer coach) {
        page.navigate("/login");
        logInHere(coach);
    }

    protected void logInHere(Newcomer coach) {
        page.getByLabel("Gebruikersnaam").fill(coach.username());
        page.getByLabel("Wachtwoord").fill(Newcomer.PASSWORD);
        press("Aanmelden");
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** Chooses these answers on the first screen, and sends it. */
    protected void answer(String... answers) {
        for (String answer : answers) {
            page.check("#answer-" + answer);
        }
        press("Toon mijn pad");
        assertThat(page).hasURL(ADDRESS + "/learner/path");
    }

    protected List<String> steps() {
        return page.locator(".path > li > :is(h2, h3)").allInnerTexts();
    }

    protected Locator reasonsAt(String step) {
        return page.locator(".path > li", new Page.LocatorOptions().setHasText(step))
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(step))))
                .locator(".reason")
                .first();
    }

    protected void follow(String link, Locator within) {
        within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    protected void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    protected void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
