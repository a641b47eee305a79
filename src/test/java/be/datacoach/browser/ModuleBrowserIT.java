package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.access.Newcomer;
import be.datacoach.access.Role;
import be.datacoach.running.Browsing;
import be.datacoach.running.FormOnPage;
import be.datacoach.running.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module as a learner meets it: each kind of block works, and shuts nobody out. */
class ModuleBrowserIT extends Browsing {
    private static final String MODULE = "/learner/module?module=M01";

    @BeforeEach
    void enter() {
        Newcomer coach = Newcomer.with(Role.COACH);
        Visitor visitor = coach.settled();
        FormOnPage.in(visitor.get("/learner/start"), "first").send(visitor, "send");
        page.navigate("/login?return=" + MODULE.replace("?", "%3F"));
        page.getByLabel("Gebruikersnaam").fill(coach.username());
        page.getByLabel("Wachtwoord").fill(Newcomer.PASSWORD);
        button("Aanmelden").click();
        assertThat(page).hasURL(Pattern.compile(".*/learner/block\\?module=M01&block=.*"));
    }

    @Test
    void readsAndGoesOn() {
        screenshot("block-reading");
        assertNoBarriersAnywhere();
        button("Verder").click();
        assertThat(page.locator(".bar [data-state=finished]")).hasCount(1);
    }

    @Test
    void sortsCardsAndIsHeldUntilAllHaveAPlace() {
        open("verhalen");
        Locator cards = page.locator(".cards > li");
        cards.first().locator(".choice").first().click();
        button("Verder").click();
        assertThat(page.getByText("Nog niet elke kaart heeft een plaats.")).isVisible();
        assertThat(cards.first().locator("input").first()).isChecked();
        assertThat(cards.first().locator(".item-feedback .feedback")).isVisible();
        for (int i = 1; i < cards.count(); i++) {
            // By keyboard: what appears above after a card was left moves the next one away from under a mouse this
            // fast.
            cards.nth(i).locator("input").first().press("Space");
        }
        screenshot("block-sorting");
        assertNoBarriersAnywhere();
        button("Verder").click();
        assertThat(page).not().hasURL(Pattern.compile(".*block=verhalen.*"));
    }

    @Test
    void answersAQuizAndSeesWhatToLookAtAgain() {
        open("toets");
        Locator items = page.locator(".item");
        for (int i = 0; i < items.count(); i++) {
            items.nth(i).getByText("Weet ik niet").click();
            items.nth(i).getByText("Kijk na").click();
            assertThat(items.nth(i).locator(".state")).hasText("Bewaard");
        }
        screenshot("block-quiz");
        assertNoBarriersAnywhere();
        button("Verder").click();
        assertThat(page.getByText("Nog niet helemaal")).isVisible();
        screenshot("block-quiz-result");
        assertNoBarriersAnywhere();
        page.getByText("Nog eens proberen").click();
        assertThat(page.locator(".item").first().getByText("Kijk na")).isVisible();
    }

    @Test
    void writesAnArtefactAndPrintsIt() {
        open("rolfiche");
        page.locator("#writing textarea").first().fill("Ik help je de vraag te vinden.");
        button("Verder").click();
        assertThat(page.getByText("Vul eerst nog dit in")).isVisible();
        assertThat(page.locator("#writing textarea").first()).hasValue("Ik help je de vraag te vinden.");
        screenshot("block-artefact");
        assertNoBarriersAnywhere();
        page.getByText("Bekijk het op één blad").click();
        assertThat(page.getByText("Ik help je de vraag te vinden.")).isVisible();
        screenshot("artefact");
        assertNoBarriersAnywhere();
    }

    @Test
    void keepsAReflectionToOneself() {
        open("mijn-vragen");
        page.locator("#writing textarea").first().fill("Dat is voor mij.");
        page.keyboard().press("Tab");
        assertThat(page.locator("#writing .state")).hasText("Bewaard");
        screenshot("block-reflection");
        assertNoBarriersAnywhere();
    }

    private void open(String block) {
        page.navigate("/learner/block?module=M01&block=" + block);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
