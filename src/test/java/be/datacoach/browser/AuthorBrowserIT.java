package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.authoring.Studio;
import be.datacoach.running.Browsing;
import be.datacoach.running.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counsellor with ten minutes: looks at a module as others read it, improves a sentence, publishes. */
class AuthorBrowserIT extends Browsing {
    /** The only one that a coach can open at once. */
    private static final String MODULE = "M01";

    private static final String BLOCK = "/author/block?module=" + MODULE + "&block=opening";
    private static final String TEXT = "[data-item='text/0/otherwise']";

    private final Studio studio = new Studio();

    @BeforeEach
    void begin() {
        studio.putAway(MODULE);
        logInAs("begeleider");
    }

    @Test
    void improvesAModuleFromTheListToTheCoachesWhoReadIt() {
        Visitor started = Studio.coach();
        Visitor waiting = Studio.coach();
        int before = Studio.versionOf(started, MODULE);
        improvesASentence(before);
        publishes(before + 1);
        assertThat(Studio.versionOf(waiting, MODULE)).isEqualTo(before + 1);
        assertThat(Studio.versionOf(started, MODULE)).isEqualTo(before);
    }

    @Test
    void readsAModuleAsOthersReadIt() {
        page.navigate("/author/modules");
        assertNoBarriersAnywhere();
        link("Van buikgevoel naar onderzoekbare vraag").click();
        assertNoBarriersAnywhere();
        link("Voorbeeld Een zin aan tafel").click();
        assertThat(side("BAO")).containsText("Basisschool De Wilg");
        assertThat(side("BAO")).containsText("regel R21");
        assertThat(side("SO")).containsText("Campus Ter Linde");
        assertThat(side("SO")).not().containsText("De Wilg");
        page.getByLabel("Grootte van de school").selectOption("SMALL");
        button("Toon").click();
        assertThat(side("BAO")).containsText("Basisschool Het Zwaluwnest");
        assertNoBarriersAnywhere();
    }

    private void improvesASentence(int version) {
        String words = "Het is bijna vier uur, na versie " + version + ". *Sam* zucht.";
        page.navigate(BLOCK);
        readsAlong();
        page.waitForResponse(
                answer -> answer.url().contains("/author/preview?"),
                () -> page.locator(TEXT + " textarea").fill(words));
        assertThat(page.locator(TEXT + " .state")).hasText("Bewaard");
        assertThat(page.locator(TEXT + " .reads em")).hasText("Sam");
        assertThat(page.locator(".proof")).hasAttribute("data-holds", "true");
        assertNoBarriersAnywhere();
        page.reload();
        assertThat(page.locator(TEXT + " textarea")).hasValue(words);
    }

    /** Beside the form stands what somebody reads; it is asked for again after every save. */
    private void readsAlong() {
        page.locator(".beside summary").press("Enter");
        assertThat(page.locator(".beside .as")).hasCount(2);
        page.getByLabel("Met de ogen van").selectOption(new SelectOption().setIndex(1));
        assertThat(page.locator(".beside .as")).hasCount(1);
    }

    private void publishes(int version) {
        link("Verschil en publiceren").click();
        assertThat(page.locator("ins").last()).containsText("zucht");
        assertNoBarriersAnywhere();
        button("Publiceer versie " + version).click();
        assertThat(page.locator("[data-errors]")).isFocused();
        page.getByLabel("Wat heb je veranderd, en waarom?").fill("Korter begin.");
        button("Publiceer versie " + version).click();
        assertThat(page.getByText("Versie " + version + " is gepubliceerd.")).isVisible();
        assertThat(page.getByText("Korter begin.").first()).isVisible();
    }

    @Test
    void showsBothTextsWhenTwoTabsWroteInTheSamePlace() {
        page.navigate(BLOCK);
        Page other = page.context().newPage();
        other.navigate(BLOCK);
        other.locator(TEXT + " textarea").fill("Van het andere venster.");
        assertThat(other.locator(TEXT + " .state")).hasText("Bewaard");
        page.locator(TEXT + " textarea").fill("Van dit venster.");
        assertThat(page.locator(TEXT + " .other")).containsText("Van het andere venster.");
        assertThat(page.locator(TEXT + " textarea")).hasValue("Van dit venster.");
        assertNoBarriersAnywhere();
        page.locator(TEXT + " .other button").first().click();
        assertThat(page.locator(TEXT + " .state")).hasText("Bewaard");
        other.reload();
        assertThat(other.locator(TEXT + " textarea")).hasValue("Van dit venster.");
        consoleErrors.clear();
    }

    @Test
    void keepsTheDraftAndSaysWhatIsWrongInIt() {
        page.navigate(BLOCK);
        page.getByLabel("Minuten met opstap").fill("40");
        assertThat(page.locator(".proof")).hasAttribute("data-holds", "false");
        assertThat(page.locator(".proof")).containsText("Een blok duurt 1 tot 15 minuten. Hier staat 40.");
        page.navigate("/author/publish?module=" + MODULE);
        assertThat(page.getByText("Dit kan nog niet gepubliceerd worden")).isVisible();
        assertNoBarriersAnywhere();
        link("Naar dit onderdeel").first().click();
        assertThat(page.getByLabel("Minuten met opstap")).hasValue("40");
        page.navigate("/author/module?module=" + MODULE);
        assertNoBarriersAnywhere();
        button("Concept opzijleggen").click();
        assertThat(page.locator(".messages")).containsText("Het concept ligt opzij.");
        button("Neem het weer op").click();
        assertThat(page.locator(".messages")).containsText("Het concept is er weer.");
    }

    private Locator side(String level) {
        return page.locator("section[aria-labelledby=side-" + level + "]");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
