package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.authoring.Studio;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two browsers in one draft; a session that ends in the middle of a sentence; and going back. */
class TogetherBrowserIT extends Browsing {
    /** A module that no other test in a browser writes in. */
    private static final String MODULE = "M16";

    private static final String HEAD = "/author/block?module=" + MODULE + "&block=";
    private static final String WHY = "[data-item='why/nl']";

    private final Studio studio = new Studio();
    private final Studio colleague = Studio.of("Karel Devos");

    @BeforeEach
    void begin() {
        studio.putAway(MODULE);
        logInAs("begeleider");
    }

    @Test
    void bringsTwoAuthorsTogether() {
        colleague.counsellor().postJson("/api/authoring/presence", "{\"module\": \"" + MODULE + "\", \"block\": \"\"}");
        page.navigate(HEAD);
        assertThat(page.locator(".others")).containsText("Karel Devos werkt nu ook in dit onderdeel.");
        assertNoBarriers();
        screenshot("together-block");
        colleague.save(MODULE, "", "why/nl", "Wat Karel schreef.");
        consoleErrors.clear();
        words(page).fill("Wat ik schreef.");
        Locator link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zet ze naast elkaar"));
        assertThat(link).isVisible();
        consoleErrors.clear();
        page.onDialog(Dialog::accept);
        page.navigate(HEAD.replace("block?", "module?"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Waarom"))
                .click();
        assertThat(page.getByLabel("Zo wordt de tekst")).hasValue("Wat ik schreef.");
        assertNoBarriersAnywhere();
        screenshot("together-merge");
        page.getByLabel("Zo wordt de tekst").fill("Wat Karel en ik schreven.");
        button("Bewaar deze tekst").press("Enter");
        assertThat(words(page)).hasValue("Wat Karel en ik schreven.");
    }

    @Test
    void losesNothingWhenTheSessionEnds() {
        page.navigate(HEAD);
        endSession();
        words(page).fill("Een lange zin, geschreven terwijl de sessie voorbij was.");
        assertThat(page.locator(WHY + " .state")).containsText("afgemeld");
        consoleErrors.clear();
        page.locator(WHY + " .state a").click();
        page.getByLabel("Gebruikersnaam").fill("begeleider");
        page.getByLabel("Wachtwoord").fill("datacoach-demo");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        assertThat(words(page)).hasValue("Een lange zin, geschreven terwijl de sessie voorbij was.");
        assertThat(page.locator(WHY + " .state")).hasText("Bewaard");
    }

    @Test
    void goesBackToWhatWasThere() {
        studio.save(MODULE, "", "why/nl", "Zoals het was.");
        colleague.save(MODULE, "", "why/nl", "Zoals het werd.");
        page.navigate("/author/history?module=" + MODULE);
        assertNoBarriersAnywhere();
        screenshot("together-history");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bekijk"))
                .nth(1)
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wat sindsdien veranderde"))
                .click();
        assertThat(page.locator("ins").first()).hasText("werd");
        assertNoBarriers();
        screenshot("together-revision");
        button("Zet terug zoals het toen was").press("Enter");
        assertThat(page.getByText("Het concept zegt weer wat het toen zei.")).isVisible();
        page.navigate(HEAD);
        assertThat(words(page)).hasValue("Zoals het was.");
        page.navigate("/author/publish?module=" + MODULE);
        assertThat(page.getByText("Geen enkel pad verandert")).isVisible();
        page.getByText("Een tweede lezer").click();
        assertNoBarriers();
        screenshot("together-publish");
    }

    /** As a server that was restarted, or a night. */
    private void endSession() {
        BrowserContext context = page.context();
        context.clearCookies();
    }

    private static Locator words(Page page) {
        return page.locator(WHY + " [name=value]");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
