package be.datacoach.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.datacoach.authoring.Studio;
import be.datacoach.running.Browsing;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counsellor who writes for some learners in particular, and sees what that does to them. */
class LearnersInSightBrowserIT extends Browsing {

    /** A module in which no other test writes. */
    private static final String MODULE = "M12";

    /** A text that leaves whoever works in secondary education without words. */
    private static final String GAP = """
            blocks:
              - id: gat
                type: text
                title: Gat
                minutes: 2
                text:
                  - point: gat
                    variants:
                      - when: {any: [school.level is BAO, school.level is unknown]}
                        text: Enkel basis.
            """;

    private final Studio studio = new Studio();
    private int presses;

    @BeforeEach
    void begin() {
        studio.putAway(MODULE);
        logInAs("begeleider");
    }

    @Test
    void addsAVariantInFourPressesOfAKeyAndSeesWhoReadsIt() {
        page.navigate("/author/module?module=" + MODULE);
        page.locator("ol.blocks a").first().click();
        Locator add = page.locator(".add-variant a").first();
        add.focus();
        press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Variant toevoegen")))
                .isVisible();
        page.locator("#line1").focus();
        // Choosing from a list is one press: its first letters or an arrow.
        presses++;
        page.locator("#line1").selectOption("coach.halfTime is YES");
        page.locator("#words").fill("Alleen voor wie halftijds werkt.");
        assertNoBarriersAnywhere();
        page.locator("#save").focus();
        press("Enter");
        assertThat(page.locator(".messages")).containsText("Bewaard in het concept.");
        Assertions.assertTrue(presses <= 4, "presses: " + presses);
        assertThat(page.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("Alleen voor wie halftijds werkt."))
                        .first())
                .containsText("Minstens halftijds aangesteld: ja");
        assertNoBarriersAnywhere();
    }

    private void press(String key) {
        presses++;
        page.keyboard().press(key);
    }

    @Test
    void goesFromAFindingToThePersonWhoWouldGetStuck() {
        page.navigate("/author/source?module=" + MODULE);
        Locator source = page.locator("#source-text");
        source.fill(source.inputValue().replaceFirst("(?m)^blocks:\\n", GAP));
        page.locator("#save").click();
        assertThat(page.locator(".messages")).containsText("Bewaard in het concept.");
        page.navigate("/author/block?module=" + MODULE + "&block=gat");
        assertThat(page.locator(".proof")).hasAttribute("data-holds", "false");
        assertThat(page.locator(".proof")).containsText("Wie vastloopt:");
        assertNoBarriers();
        page.locator(".proof a").first().click();
        assertThat(page.locator("section.preview")).hasCount(1);
        assertThat(page.locator("section.preview")).containsText("secundair onderwijs");
        page.navigate("/author/publish?module=" + MODULE);
        assertThat(page.getByText("Lees als deze persoon").first()).isVisible();
        assertNoBarriers();
    }

    @Test
    void makesAPersonaAndLaysItBesideAnother() {
        page.navigate("/author/personas");
        assertNoBarriers();
        link("Nieuwe persona").click();
        assertNoBarriersAnywhere();
        page.getByLabel("Naam").fill("Noor van de browser");
        page.getByLabel("Onderwijsniveau").selectOption("SO");
        page.getByLabel("Uren per week").fill("1");
        button("Bewaar persona").click();
        assertThat(page.locator(".messages")).containsText("Noor van de browser is bewaard.");
        link("Leg er twee naast elkaar").click();
        page.getByLabel("Eerste persona").selectOption("Lien");
        page.getByLabel("Tweede persona").selectOption("Noor van de browser");
        button("Vergelijk").click();
        assertThat(page.getByText("Welke gegevens het verschil maken")).isVisible();
        assertNoBarriersAnywhere();
    }

    @Test
    void findsARuleChangesItAndSeesWhomThatTouches() {
        page.navigate("/author/rules");
        assertNoBarriers();
        page.getByLabel("Zoek in de regels").fill("schoolfeedback");
        page.keyboard().press("Enter");
        link("R13").click();
        if (page.locator("#drop").count() > 0) button("Gooi het concept weg").click();
        assertNoBarriersAnywhere();
        page.locator("#number1").fill("2");
        button("Bewaar concept").click();
        assertThat(page.locator(".messages")).containsText("bewaard en nagerekend");
        assertThat(page.getByText("Met het concept")).isVisible();
        assertNoBarriers();
        button("Gooi het concept weg").click();
        assertThat(page.locator(".messages")).containsText("zoals gepubliceerd");
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
